import { sql } from '@payloadcms/db-postgres'
import { rowsOf } from '../../db/rows.ts'
import { isAddress } from '../ids.ts'
import type { Kind } from '../kind.ts'

const unless =
  'A public record or one that offices and signatures refer to stays; contact and notes are erased.'

/** The internal part of the alliance's own records of people, older versions and drafts included. */
export const people: Kind = {
  name: 'people',
  collections: ['people'],
  exportOf: (req, { email }) =>
    rowsOf(
      req,
      sql`select p.*, (select jsonb_agg(jsonb_build_object('language', l._locale, 'name', l.name))
          from people_locales l where l._parent_id = p.id) as names
        from people p where p.id in (${peopleKnownAs(email)})`,
    ),
  forget: async (req, { email }) => {
    const found = await rowsOf(req, peopleKnownAs(email))
    let kept = false
    for (const { id } of found) {
      await rowsOf(
        req,
        sql`update people set contact_email = null, contact_phone = null, notes = null where id = ${id}::uuid`,
      )
      await rowsOf(
        req,
        sql`update _people_v set version_contact_email = null, version_contact_phone = null, version_notes = null
          where parent_id = ${id}::uuid`,
      )
      const [{ free } = { free: false }] = await rowsOf(req, isFree(String(id)))
      if (free === true) {
        await req.payload.delete({
          collection: 'people',
          id: String(id),
          depth: 0,
          req,
          // Deletes the versions too; the caller is an administrator, who may delete the record by hand as well.
          overrideAccess: true,
        })
      } else kept = true
    }
    return { erased: found.length, ...(kept ? { kept: unless } : {}) }
  },
}

const peopleKnownAs = (email: string) => sql`
  select id from people where ${isAddress('contact_email', email)}
  union select parent_id from _people_v where ${isAddress('version_contact_email', email)} and parent_id is not null`

const isFree = (id: string) => sql`
  select p.publicity = 'private'
    and not exists (select from memberships where person_id = p.id)
    and not exists (select from signatures where person_id = p.id)
    and not exists (select from godparenthoods where godparent_id = p.id)
    and not exists (select from invitations where person_id = p.id)
    and not exists (select from meetings_invitation_signatories where person_id = p.id)
    and not exists (select from agenda_items_speakers where person_id = p.id) as free
  from people p where p.id = ${id}::uuid`
