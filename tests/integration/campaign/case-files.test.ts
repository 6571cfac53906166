import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { sealedNames } from '../../../src/collections/campaign/case-files/sealed-texts.ts'
import { caseFilesOf, refusingAudit } from './case-file.ts'
import { openHouse, type House } from './house.ts'

let house: House
let files: Awaited<ReturnType<typeof caseFilesOf>>

beforeAll(async () => {
  house = await openHouse()
  files = await caseFilesOf(house)
})
afterAll(() => house.close())

describe('a case file', () => {
  it.each(['administrator', 'campaignOfficer'] as const)(
    'takes sealed texts from the %s and gives them back, each time with a record',
    async (role) => {
      const id = await files.create()
      expect(await files.seal(id, { health: 'Canary asthma', family: 'Canary mother' }, role)).toEqual({
        status: 200,
        body: { sealed: ['health', 'family'] },
      })
      const row = await files.stored(id)
      expect(row['health']).toMatch(/^v1\./)
      expect(JSON.stringify(row)).not.toContain('Canary')
      expect(await files.open(id, { fields: ['health', 'notes'] }, role)).toEqual({
        status: 200,
        body: { fields: { health: 'Canary asthma', notes: null } },
      })
      const actor = (await house.studio.as(role)).user?.id
      const records = (await house.audits(`case-files/${id}`)).slice(1)
      expect(records).toEqual([
        { action: 'case-file.sealed', detail: 'health, family', actor_id: actor },
        { action: 'case-file.opened', detail: 'health, notes', actor_id: actor },
      ])
      expect(JSON.stringify(records)).not.toContain('Canary')
    },
  )

  it.each(['editor', 'translator', 'meetingManager', undefined] as const)(
    'does not exist for %s',
    async (role) => {
      const id = await files.create()
      await files.seal(id, { health: 'Canary asthma' })
      const { rest } = house.studio
      const answers = [
        await rest('POST', `/case-files/${id}/open`, {}, role),
        await rest('POST', `/case-files/${id}/seal`, { health: 'other' }, role),
        await rest('GET', '/case-files', undefined, role),
        await rest('GET', `/case-files/${id}`, undefined, role),
        await rest('POST', '/case-files?locale=en', { profile: files.profile }, role),
        await rest('PATCH', `/case-files/${id}?locale=en`, { riskFlags: [] }, role),
        await rest('DELETE', `/case-files/${id}`, undefined, role),
      ]
      expect(answers.map(({ status }) => status)).toEqual([403, 403, 403, 403, 403, 403, 403])
      expect(JSON.stringify(answers)).not.toContain('Canary')
      expect(await house.audits(`case-files/${id}`)).toHaveLength(2)
      expect((await files.open(id, { fields: ['health'] })).body.fields.health).toBe('Canary asthma')
    },
  )

  it('opens all its texts when none is named', async () => {
    const id = await files.create()
    await files.seal(id, { fullName: 'Invented Full Name' })
    const { body } = await files.open(id, {})
    expect(Object.keys(body.fields)).toEqual(sealedNames)
    expect(body.fields.fullName).toBe('Invented Full Name')
  })

  it('gives out and takes nothing when that cannot be recorded', async () => {
    const id = await files.create()
    await files.seal(id, { health: 'Canary before' })
    const [opened, sealed, deleted] = await refusingAudit(house, async () => [
      await files.open(id, {}),
      await files.seal(id, { health: 'Canary after' }),
      await house.studio.rest('DELETE', `/case-files/${id}`, undefined, 'administrator'),
    ])
    expect([opened?.status, sealed?.status, deleted?.status]).toEqual([500, 500, 500])
    expect(JSON.stringify([opened, sealed, deleted])).not.toContain('Canary')
    expect((await files.open(id, { fields: ['health'] })).body.fields.health).toBe('Canary before')
  })

  it('is read by ordinary requests without plaintext and without ciphertext', async () => {
    const id = await files.create()
    await files.seal(id, { health: 'Canary asthma', notes: 'Canary note' })
    for (const path of [
      `/case-files/${id}?depth=2`,
      '/case-files?depth=1&limit=100',
      '/case-files?select[health]=true',
      `/prisoner-profiles/${files.profile}?depth=3`,
    ]) {
      const { status, body } = await house.studio.rest('GET', path, undefined, 'administrator')
      expect(status, path).toBe(200)
      expect(JSON.stringify(body), path).not.toMatch(/Canary|v1\.|"health":"/)
    }
  })

  it.each(sealedNames)('is neither filtered nor sorted by %s', async (name) => {
    for (const query of [
      `where[${name}][exists]=true`,
      `where[${name}][like]=v1`,
      `where[or][0][${name}][exists]=false`,
      `sort=${name}`,
      `sort=-${name}`,
    ]) {
      const { status } = await house.studio.rest('GET', `/case-files?${query}`, undefined, 'administrator')
      expect(status, query).toBe(400)
    }
  })

  it('keeps its sealed texts when the rest of it is changed, and takes none through an ordinary write', async () => {
    const id = await files.create()
    await files.seal(id, { health: 'Canary asthma' })
    const { health: before } = await files.stored(id)
    const { doc } = await house.staff('PATCH', `/case-files/${id}?locale=en`, {
      riskFlags: ['age'],
      health: 'plain',
      notes: before,
    })
    expect(doc.riskFlags).toEqual(['age'])
    expect(JSON.stringify(doc)).not.toContain('v1.')
    expect(await files.stored(id)).toMatchObject({ health: before, notes: null })
  })

  it('erases a text when an empty one is sealed', async () => {
    const id = await files.create()
    await files.seal(id, { health: 'Canary asthma' })
    await files.seal(id, { health: '' })
    expect((await files.stored(id))['health']).toBeNull()
    expect((await files.open(id, { fields: ['health'] })).body).toEqual({ fields: { health: null } })
  })

  it('takes a text of 14 000 bytes whole and refuses a longer one', async () => {
    const id = await files.create()
    const long = 'ў'.repeat(7_000)
    expect((await files.seal(id, { notes: long })).status).toBe(200)
    expect((await files.open(id, { fields: ['notes'] })).body.fields.notes).toBe(long)
    expect((await files.seal(id, { notes: `${long}ў` })).status).toBe(400)
  })

  it.each<object>([{ profile: 'x' }, { id: 'x' }, { constructor: 'x' }, { health: 7 }, {}])(
    'refuses to seal %j',
    async (texts) => {
      expect((await files.seal(await files.create(), texts)).status).toBe(400)
    },
  )

  it('refuses to open what is not sealed', async () => {
    const id = await files.create()
    for (const fields of [['profile'], ['health', 'id'], 'health', []])
      expect((await files.open(id, { fields })).status, JSON.stringify(fields)).toBe(400)
    expect((await files.open('11111111-1111-4111-8111-111111111111', {})).status).toBe(404)
    expect((await files.open('not-an-id', {})).status).toBe(404)
  })

  it('does not open a text that was moved to another file or field', async () => {
    const [mine, theirs] = [await files.create(), await files.create()]
    await files.seal(theirs, { health: 'Canary theirs' })
    const { health = '' } = await files.stored(theirs)
    for (const column of ['health', 'notes']) {
      await house.superuser.query(`update case_files set ${column} = $1 where id = $2`, [health, mine])
      const answer = await files.open(mine, { fields: [column] })
      expect(answer.status).toBe(500)
      expect(JSON.stringify(answer.body)).not.toContain('Canary')
    }
  })

  it('cannot hold a plaintext, whoever writes it', async () => {
    const id = await files.create()
    const byCode = house.studio.payload.update({
      collection: 'case-files',
      id,
      data: { health: 'plain' },
      overrideAccess: true,
    })
    await expect(byCode).rejects.toThrow('sealed')
    for (const column of ['full_name', 'birth_date', 'place', 'family', 'health', 'contacts', 'notes'])
      await expect(
        house.superuser.query(`update case_files set ${column} = 'plain' where id = $1`, [id]),
      ).rejects.toThrow('case_files_are_sealed')
  })

  it('keeps its profile from being deleted', async () => {
    const { doc } = await house.staff('POST', '/prisoner-profiles?locale=en', { name: 'Invented With File' })
    const file = await files.create({ profile: doc.id })
    const remove = () =>
      house.studio.rest('DELETE', `/prisoner-profiles/${doc.id}`, undefined, 'campaignOfficer')
    expect((await remove()).status).toBe(409)
    await house.staff('DELETE', `/case-files/${file}`)
    expect((await remove()).status).toBe(200)
    expect(await house.audits(`case-files/${file}`)).toMatchObject([
      { action: 'case-file.created' },
      { action: 'case-file.deleted' },
    ])
  })
})
