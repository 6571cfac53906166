import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openHouse, publishIn, save, stateIn, step, texts, writeMeeting, type House } from './house.ts'

let house: House
beforeAll(async () => {
  house = await openHouse()
})
afterAll(() => house.close())

describe('a translation on its way', () => {
  it('is missing, a draft, in review, approved, published', async () => {
    const { studio } = house
    const meeting = await writeMeeting(studio)
    expect(await stateIn(studio, meeting, 'de')).toBe('missing')
    expect(await stateIn(studio, meeting, 'fr')).toBe('draft')
    expect(await step(studio, 'submit', meeting, 'fr', 'translator')).toMatchObject({
      status: 200,
      state: 'inReview',
    })
    expect(await step(studio, 'approve', meeting, 'fr', 'editor')).toMatchObject({
      status: 200,
      state: 'approved',
    })
    await publishIn(studio, meeting.id, 'fr')
    expect(await stateIn(studio, meeting, 'fr')).toBe('published')
    expect(await stateIn(studio, meeting, 'be')).toBe('draft')
  })

  it('is a draft again when its text changes after the approval, and approved again when it is changed back', async () => {
    const { studio } = house
    const meeting = await writeMeeting(studio)
    await step(studio, 'approve', meeting, 'fr', 'editor')
    await save(studio, meeting.id, 'fr', { title: 'Autre titre' })
    expect(await stateIn(studio, meeting, 'fr')).toBe('draft')
    await save(studio, meeting.id, 'fr', { title: 'Réunion inventée' })
    expect(await stateIn(studio, meeting, 'fr')).toBe('approved')
  })

  it('comes back with a comment, and the comment goes when it is approved', async () => {
    const { studio } = house
    const meeting = await writeMeeting(studio)
    expect(await step(studio, 'return', meeting, 'fr', 'editor', { comment: 'Why?' })).toMatchObject({
      status: 409,
      code: 'not-in-review',
    })
    await step(studio, 'submit', meeting, 'fr', 'translator')
    const returned = await step(studio, 'return', meeting, 'fr', 'editor', {
      comment: 'Two words are missing.',
    })
    expect(returned).toMatchObject({ state: 'draft', body: { comment: 'Two words are missing.' } })
    const approved = await step(studio, 'approve', meeting, 'fr', 'editor')
    expect(approved).toMatchObject({ state: 'approved', body: { comment: null } })
  })

  it('is not submitted or approved without a required text', async () => {
    const { studio } = house
    const meeting = await writeMeeting(studio)
    await save(studio, meeting.id, 'de', { summary: 'Zwei Tage' })
    expect(await step(studio, 'submit', meeting, 'de', 'editor')).toMatchObject({
      status: 409,
      code: 'text-missing',
    })
  })

  it('is decided about as it was seen, not as it has become', async () => {
    const { studio } = house
    const meeting = await writeMeeting(studio)
    const { body: seen } = await step(studio, 'submit', meeting, 'fr', 'translator')
    await save(studio, meeting.id, 'fr', { title: 'Autre titre' })
    const late = await step(studio, 'approve', meeting, 'fr', 'editor', { revision: seen.revision })
    expect(late).toMatchObject({ status: 409, code: 'changed-meanwhile' })
  })

  it('leaves a record of every step in the audit', async () => {
    const { studio } = house
    const meeting = await writeMeeting(studio)
    await step(studio, 'submit', meeting, 'fr', 'translator')
    await step(studio, 'return', meeting, 'fr', 'editor', { comment: 'Again.' })
    await step(studio, 'approve', meeting, 'de', 'editor')
    const audit = await studio.query('select action, detail from audit where subject = $1 order by at', [
      `meetings/${meeting.id}`,
    ])
    expect(audit).toEqual([
      { action: 'translation-submitted', detail: 'fr' },
      { action: 'translation-returned', detail: 'fr' },
    ])
  })
})

describe('a stale translation', () => {
  const confirmed = async () => {
    const meeting = await writeMeeting(house.studio)
    await step(house.studio, 'confirm', meeting, 'fr', 'translator')
    await step(house.studio, 'confirm', meeting, 'be', 'editor')
    return meeting
  }

  it('is stale when a text of the source changes, in a row as well, without a write to its own record', async () => {
    const { studio } = house
    const meeting = await confirmed()
    const rows = () =>
      studio.query('select * from translations where document = $1 order by language', [meeting.id])
    const before = await rows()
    await save(studio, meeting.id, 'en', { objectives: texts(meeting, 'First', 'Another second') })
    expect(await stateIn(studio, meeting, 'fr')).toBe('stale')
    expect(await stateIn(studio, meeting, 'be')).toBe('stale')
    expect(await stateIn(studio, meeting, 'en')).toBe('draft')
    expect(await rows()).toEqual(before)
  })

  it('is not stale because a field changed that all languages share, or the order of rows, or the address', async () => {
    const { studio } = house
    const meeting = await confirmed()
    await save(studio, meeting.id, 'en', {
      startsAt: '2031-05-01T09:00:00Z',
      edition: 9,
      timeZone: 'Europe/Warsaw',
    })
    await save(studio, meeting.id, 'en', { objectives: texts(meeting, 'First', 'Second').toReversed() })
    await save(studio, meeting.id, 'en', { slug: 'quite-another-address' })
    expect(await stateIn(studio, meeting, 'fr')).toBe('draft')
  })

  it('is not stale because another translation changed', async () => {
    const { studio } = house
    const meeting = await confirmed()
    await save(studio, meeting.id, 'be', { title: 'Іншая сустрэча' })
    expect(await stateIn(studio, meeting, 'fr')).toBe('draft')
  })

  it('is submitted only after somebody confirmed it, and then knows what had changed', async () => {
    const { studio } = house
    const meeting = await confirmed()
    await save(studio, meeting.id, 'en', { summary: 'Three days of talks' })
    expect(await step(studio, 'submit', meeting, 'fr', 'translator')).toMatchObject({ code: 'behind-source' })
    const query = `noun=meetings&document=${meeting.id}&language=fr`
    const { body } = await studio.rest('GET', `/translations/beside?${query}`, undefined, 'translator')
    expect(body.changes.filter(({ change }: { change: string }) => change !== 'unchanged')).toEqual([
      {
        path: 'summary',
        change: 'changed',
        words: [
          { text: 'Two', kind: 'removed' },
          { text: 'Three', kind: 'added' },
          { text: ' days of talks', kind: 'kept' },
        ],
      },
    ])
    expect(body.missing).toEqual(['summary'])
    const { sourceRevision } = body.standing
    await save(studio, meeting.id, 'en', { summary: 'Four days of talks' })
    expect(await step(studio, 'confirm', meeting, 'fr', 'translator', { sourceRevision })).toMatchObject({
      code: 'changed-meanwhile',
    })
    expect(await step(studio, 'confirm', meeting, 'fr', 'translator')).toMatchObject({ state: 'draft' })
    expect(await step(studio, 'submit', meeting, 'fr', 'translator')).toMatchObject({ state: 'inReview' })
  })

  it('stays stale although it is public, and publishing the source again does not touch its bytes', async () => {
    const { studio } = house
    const meeting = await confirmed()
    await publishIn(studio, meeting.id, 'en', 'fr', 'be')
    expect(await stateIn(studio, meeting, 'fr')).toBe('published')
    const others = async () =>
      (await studio.log()).filter(({ id, locale }) => id === meeting.id && locale !== 'en')
    const before = await others()
    await save(studio, meeting.id, 'en', { title: 'Invented meeting, renamed' })
    await publishIn(studio, meeting.id, 'en')
    await step(studio, 'assign', meeting, 'be', 'editor', { assignee: null, dueOn: '2031-04-01' })
    expect(await stateIn(studio, meeting, 'fr')).toBe('stale')
    expect(await stateIn(studio, meeting, 'en')).toBe('published')
    expect(await others()).toEqual(before)
  })

  it('is measured against the language that the author chose', async () => {
    const { studio } = house
    const meeting = await confirmed()
    expect(await step(studio, 'source', meeting, 'be', 'editor')).toMatchObject({
      status: 200,
      body: { isSource: true },
    })
    expect(await stateIn(studio, meeting, 'fr')).toBe('stale')
    await step(studio, 'confirm', meeting, 'fr', 'translator')
    await save(studio, meeting.id, 'en', { title: 'English changed' })
    expect(await stateIn(studio, meeting, 'fr')).toBe('draft')
    await save(studio, meeting.id, 'be', { title: 'Беларуская змянілася' })
    expect(await stateIn(studio, meeting, 'fr')).toBe('stale')
    expect(await step(studio, 'confirm', meeting, 'be', 'editor')).toMatchObject({ code: 'is-source' })
  })
})
