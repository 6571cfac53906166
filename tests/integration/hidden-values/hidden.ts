import { randomBytes } from 'node:crypto'
import { seal, sealKey } from '../../../src/lib/seal.ts'
import { idOf } from '../../../src/seed/record.ts'
import type { Scene } from './public-acts.ts'
import type { Twin } from './twin.ts'

/** What two databases differ in. */
export type Hidden = { word: string; number: number; day: string; language: string; drafts: number }

export const hidden: readonly [Hidden, Hidden] = [
  { word: 'osprey', number: 47, day: '2024-03-02T00:00:00.000Z', language: 'en', drafts: 2 },
  { word: 'plover', number: 830, day: '2025-11-20T00:00:00.000Z', language: 'fr', drafts: 5 },
]

/** The ids of what was never public. Drafts over what is public, documents that never were, and what is internal or sealed by its nature. */
export const hideTheDifferent = async (twin: Twin, scene: Scene, values: Hidden): Promise<string[]> => {
  await draftOverPublic(twin, scene, values)
  const ids = await keepPrivate(twin, values)
  await takeReplies(twin, scene, values)
  await sealCase(twin, scene, values)
  return ids
}

const draftOverPublic = async (
  { save }: Twin,
  scene: Scene,
  { word, number, day }: Hidden,
): Promise<void> => {
  await save('people', scene.person, { name: `${word} draft`, sortName: word, notes: `${word} later` })
  await save('meetings', scene.meeting, { title: `${word} draft`, summary: word, capacity: number + 1 })
  await save('meetings', scene.meeting, { title: `${word} brouillon` }, 'fr')
  await save('meetings', idOf('meetings', 'paris-2025'), { title: `${word} réunion`, city: word }, 'fr')
  await save('prisoner-profiles', scene.profile, {
    summary: word,
    publicationDecision: { state: 'cleared', reviewAt: day },
  })
  await save('forms', scene.form, { title: `${word} draft`, notes: word })
}

const keepPrivate = async ({ create, trash }: Twin, { word, drafts }: Hidden): Promise<string[]> => {
  const ids: string[] = []
  for (let index = 0; index < drafts; index++) {
    ids.push(
      await create('news', `draft ${word} ${index}`, {
        title: `${word} ${index}`,
        date: '2026-01-01T00:00:00.000Z',
      }),
    )
    ids.push(
      await create('people', `private ${word} ${index}`, { name: `${word} ${index}`, publicity: 'private' }),
    )
  }
  const decision = { state: 'refused', note: word }
  ids.push(
    await create('prisoner-profiles', `refused ${word}`, { name: word, publicationDecision: decision }),
  )
  ids.push(await create('parliamentary-actions', `draft ${word}`, { title: word, actionType: 'question' }))
  const trashed = await create('news', `trashed ${word}`, { title: `${word} in the trash` })
  await trash('news', trashed)
  return [...ids, trashed]
}

const takeReplies = async (
  { create }: Twin,
  { form, meeting }: Scene,
  { word, day }: Hidden,
): Promise<void> => {
  const category = await create('registration-categories', `category ${word}`, {
    label: word,
    meeting,
    kind: 'delegation',
    latePolicy: 'refuse',
  })
  await create('invitations', `invitation ${word}`, {
    name: word,
    email: `${word}@example.org`,
    meeting,
    category,
    addresseeKind: 'person',
    language: 'en',
    notes: word,
  })
  const reply = await create('replies', `reply ${word}`, {
    form,
    meeting,
    guestName: word,
    guestEmail: `${word}@example.org`,
    guestRole: 'guest',
    answeredBy: { kind: 'self', name: word },
    partstat: 'accepted',
    reviewState: 'accepted',
    locale: 'en',
    channel: 'paper',
    submittedAt: day,
    answers: [{ field: 'topic', value: word }],
  })
  const field = 'diet'
  const value = seal(
    word,
    { collection: 'replies', id: reply, field },
    sealKey(randomBytes(32).toString('base64')),
  )
  await create('sealed-answers', `answer ${word}`, { reply, field, value })
}

const sealCase = async ({ create, studio }: Twin, { profile }: Scene, { word }: Hidden): Promise<void> => {
  const file = await create('case-files', `case ${word}`, { profile, riskFlags: ['illness'] })
  const texts = { fullName: `${word} in full`, health: word, family: word }
  const { status } = await studio.rest('POST', `/case-files/${file}/seal`, texts, 'campaignOfficer')
  if (status >= 300) throw new Error(`The case file was not sealed: ${status}`)
}

/** The tables in which the word of this database is written. */
export const tracesOf = async ({ studio }: Twin, { word }: Hidden): Promise<string[]> => {
  const tables = await studio.query(
    `select table_schema, table_name from information_schema.tables
     where table_schema in ('public', 'published', 'rsvp') and table_type = 'BASE TABLE'`,
  )
  const found: string[] = []
  for (const { table_schema: schema, table_name: table } of tables) {
    const rows = await studio.query(`select 1 from ${schema}."${table}" t where t::text ilike $1 limit 1`, [
      `%${word}%`,
    ])
    if (rows.length > 0) found.push(schema === 'public' ? String(table) : `${schema}.${table}`)
  }
  return found
}
