import { idOf } from '../../../src/seed/record.ts'
import type { Hidden } from './hidden.ts'
import type { Twin } from './twin.ts'

export type Scene = {
  person: string
  meeting: string
  profile: string
  form: string
  signature: string
  act: string
  group: string
  item: string
}

export const questionKinds = ['text', 'textarea', 'email', 'number', 'checkbox', 'select', 'radio']

const times = { startsAt: '2031-05-01T07:00:00.000Z', endsAt: '2031-05-02T15:00:00.000Z' }

/**
 * The same acts of publishing on each twin, one after another; what lies beside them, before them and after them is
 * hidden and differs. Whatever was public for a while in different words was replaced or withdrawn.
 */
export const publishTheSame = async (twin: Twin, { word, number, day, language }: Hidden): Promise<Scene> => {
  const { create, createPublic, save, publish, withdraw, trash } = twin
  const person = await createPublic('people', 'deputy', {
    name: 'Invented Deputy',
    sortName: 'Deputy',
    publicity: 'public',
    contact: { email: `${word}@example.org`, phone: `+33 1 ${number}` },
    notes: `${word} notes`,
  })
  const group = await createPublic('parliamentary-groups', 'group', {
    name: 'Invented Group',
    legalForm: 'studyGroup',
    groupStatus: 'active',
    legislature: idOf('legislatures', 'EP'),
    contact: { name: word, email: `${word}@example.org`, phone: `+33 2 ${number}` },
  })
  const meeting = await create('meetings', 'meeting', {
    title: 'Invented Meeting',
    summary: `${word} was said here for a moment`,
    meetingStatus: 'planned',
    timeZone: 'Europe/Paris',
    capacity: number,
    ...times,
  })
  await save('meetings', meeting, { title: `Réunion ${word}` }, 'fr')
  await publish('meetings', meeting, 'en', 'fr')
  await save('meetings', meeting, { summary: 'What everybody may read' })
  await publish('meetings', meeting, 'en')
  await withdraw('meetings', meeting, 'fr')

  const closed = { meeting, startsAt: times.startsAt, audience: 'delegations' }
  const item = await createPublic('agenda-items', 'open', {
    ...closed,
    title: 'Invented opening',
    audience: 'public',
    capacity: number,
  })
  await createPublic('agenda-items', 'closed', {
    ...closed,
    title: `${word} behind closed doors`,
    place: `${word} room`,
    closedTreatment: 'closedSession',
    capacity: number,
  })
  await create('agenda-items', 'hidden', { ...closed, title: `${word} hidden`, closedTreatment: 'hidden' })

  const profile = await createPublic('prisoner-profiles', 'cleared', {
    name: 'Invented Prisoner',
    occupation: `${word} maker`,
    birthYear: 1950 + (number % 40),
    publicationDecision: { state: 'cleared', decidedAt: day, reviewAt: day, note: `${word} said so` },
    fieldPublicity: { occupation: false, birthYear: false },
  })
  const godparenthood = await createPublic('godparenthoods', 'godparenthood', {
    programme: 'Invented programme',
    prisoner: profile,
    godparent: person,
    startDate: '2025',
    publicity: 'public',
  })
  const act = await createPublic('solidarity-acts', 'act', {
    godparenthood,
    actType: 'event',
    publicity: 'public',
    privateNotes: `${word} behind it`,
  })
  const declaration = await createPublic('declarations', 'declaration', {
    title: 'Invented declaration',
    kind: 'statement',
    declarationState: 'open',
    authenticLanguages: ['en'],
    paragraphs: [{ id: 'bbbbbbbbbbbbbbbbbbbbbbbb', number: 1, text: 'We, who do not exist, agree.' }],
  })
  const signature = await createPublic('signatures', 'public', {
    declaration,
    person,
    channel: 'paper',
    publicity: 'public',
    signatureStatus: 'valid',
    consent: { scope: 'name', givenAt: day, textVersion: word, locale: language },
    evidence: `${word} on paper`,
  })
  const form = await createPublic('forms', 'form', {
    title: 'Invented form',
    slug: 'invented-form',
    notes: `${word} notes`,
    purgeDays: number,
    fields: questionKinds.map((blockType, index) => ({
      id: `${index}`.repeat(24),
      blockType,
      name: index === 0 ? 'topic' : blockType,
      label: blockType,
      purgeDays: number + index,
      ...(['select', 'radio'].includes(blockType)
        ? { options: [{ id: `a${`${index}`.repeat(23)}`, label: 'Yes', value: 'yes' }] }
        : {}),
    })),
  })
  const gone = await createPublic('people', 'trashed', { name: `Gone ${word}`, publicity: 'public' })
  await trash('people', gone)
  const private_ = await createPublic('people', 'made private', { name: `Was ${word}`, publicity: 'public' })
  await save('people', private_, { publicity: 'private', name: `Was ${word} and more` })
  return { person, meeting, profile, form, signature, act, group, item }
}
