import { randomUUID } from 'node:crypto'
import pg from 'pg'
import type { SealKey } from '../../../src/lib/seal.ts'
import { codeOf, hashOfCode, hashOfToken, linkKey, newNonce, tokenOf } from '../../../src/links/token.ts'
import type { FormDefinition } from '../../../src/rsvp/definition.ts'

export type Arena = { meeting: string; category: string; form: FormDefinition; hashes: string[] }

/** An invented meeting with so many seats and so many personal invitations, written at once by the owner. */
export const arena = async (
  ownerUrl: string,
  key: SealKey,
  { seats, guests }: { seats: number; guests: number },
): Promise<Arena> => {
  const [meeting, category, form] = [randomUUID(), randomUUID(), randomUUID()]
  const links = Array.from({ length: guests }, () => ({ nonce: newNonce(), invitation: randomUUID() }))
  const hashes = links.map(({ nonce }) => hashOfToken(tokenOf(nonce, linkKey(key))))
  const rows = links.map(({ nonce, invitation }, index) => ({
    nonce,
    invitation,
    link_hash: hashes[index],
    code_hash: hashOfCode(codeOf(nonce, linkKey(key)), linkKey(key)),
  }))
  const owner = new pg.Client({ connectionString: ownerUrl })
  await owner.connect()
  await owner.query('insert into meetings (id) values ($1)', [meeting])
  await owner.query('insert into forms (id, slug) values ($1, $2)', [form, `arena-${form}`])
  await owner.query('insert into registration_categories (id, meeting_id, form_id) values ($1, $2, $3)', [
    category,
    meeting,
    form,
  ])
  await owner.query(
    `insert into rsvp.pools (pool, meeting_id, capacity) values ('meeting/' || $1, $1::uuid, $2), ('category/' || $3, $1::uuid, null)`,
    [meeting, seats, category],
  )
  await owner.query(
    `with given as (select * from jsonb_to_recordset($1::jsonb) as one (nonce text, invitation uuid, link_hash text, code_hash text)),
      invited as (insert into invitations (id, name, email, meeting_id, category_id, addressee_kind, language)
        select invitation, 'Invented Guest', left(nonce, 8) || '@example.org', $2, $3, 'person', 'en' from given)
    insert into links (purpose, invitation_id, meeting_id, category_id, form_id, nonce, link_hash, code_hash)
      select 'invitation', invitation, $2, $3, $4, nonce, link_hash, code_hash from given`,
    [JSON.stringify(rows), meeting, category, form],
  )
  await owner.query('analyze')
  await owner.end()
  return { meeting, category, hashes, form: inventedForm(form, meeting) }
}

const inventedForm = (id: string, meeting: string): FormDefinition => ({
  id,
  slug: `arena-${id}`,
  title: 'An invented form',
  meeting: { id: meeting },
  fields: [
    {
      blockType: 'radio',
      id: 'attendance',
      name: 'attendance',
      required: true,
      options: [{ value: 'accepted' }, { value: 'declined' }],
    },
    { blockType: 'text', id: 'nameAsOnId', name: 'nameAsOnId', required: true, sealed: true },
    { blockType: 'email', id: 'email', name: 'email' },
  ],
  confirmationMessage: null,
  privacyNotice: 'What the office does with this.',
})
