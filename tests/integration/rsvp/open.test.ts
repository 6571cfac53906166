import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import pg from 'pg'
import { openHouse, type House } from './house.ts'
import { enough } from './verbs-house.ts'

let house: House
let superuser: pg.Client

beforeAll(async () => {
  house = await openHouse()
  superuser = new pg.Client({ connectionString: house.database.superuserUrl })
  await superuser.connect()
})
afterAll(async () => {
  await superuser.end()
  await house.close()
})

const newReply = async (name = 'Iryna Invented'): Promise<string> => {
  const { body } = await house.send(
    enough.map((one) => (one.field === 'nameAsOnId' ? { ...one, value: name } : one)),
  )
  return body['doc'].id
}
const opened = (id: string, role?: Parameters<House['studio']['rest']>[3]) =>
  house.studio.rest('POST', `/replies/${id}/open`, {}, role)
const audits = (subject: string) =>
  house.studio.query('select * from audit where subject = $1 order by at', [subject])

describe('sealed answers', () => {
  it.each(['administrator', 'meetingManager'] as const)(
    'open for the %s, who is recorded without the content',
    async (role) => {
      const id = await newReply()
      expect(await opened(id, role)).toEqual({
        status: 200,
        body: { answers: [{ field: 'nameAsOnId', value: 'Iryna Invented' }] },
      })
      const records = await audits(`replies/${id}`)
      expect(records).toMatchObject([{ action: 'sealed-answers.opened' }])
      expect(records[0]?.['actor_id']).toBe((await house.studio.as(role)).user?.id)
      expect(JSON.stringify(records)).not.toContain('Iryna')
    },
  )

  it.each(['editor', 'translator', 'campaignOfficer', undefined] as const)(
    'stay closed for %s',
    async (role) => {
      const id = await newReply()
      const answer = await opened(id, role)
      expect(answer.status).toBe(403)
      expect(JSON.stringify(answer.body)).not.toContain('Iryna')
      expect(await audits(`replies/${id}`)).toEqual([])
    },
  )

  it('stay closed when the opening cannot be recorded', async () => {
    const id = await newReply()
    await superuser.query(
      `create function refuse() returns trigger language plpgsql as $$ begin raise 'refused'; end $$;
       create trigger refuse before insert on audit for each row execute function refuse()`,
    )
    const answer = await opened(id, 'administrator')
    await superuser.query('drop function refuse cascade')
    expect(answer.status).toBe(500)
    expect(JSON.stringify(answer.body)).not.toContain('Iryna')
  })

  it('do not open under another guest’s name', async () => {
    const [mine, theirs] = [await newReply('Mine Invented'), await newReply('Theirs Invented')]
    await superuser.query(
      'update sealed_answers set value = (select value from sealed_answers where reply_id = $1) where reply_id = $2',
      [theirs, mine],
    )
    const answer = await opened(mine, 'administrator')
    expect(answer.status).toBe(500)
    expect(JSON.stringify(answer.body)).not.toContain('Invented')
  })

  it('are not found where there is no reply', async () => {
    expect((await opened('11111111-1111-4111-8111-111111111111', 'administrator')).status).toBe(404)
    expect((await opened('not-an-id', 'administrator')).status).toBe(404)
  })

  it('are shown, filtered and sorted by no ordinary request, not even as ciphertext', async () => {
    const id = await newReply()
    const { body } = await house.studio.rest(
      'GET',
      `/sealed-answers?where[reply][equals]=${id}&depth=0`,
      undefined,
      'administrator',
    )
    expect(body.docs).toMatchObject([{ field: 'nameAsOnId' }])
    expect(JSON.stringify(body)).not.toContain('v1.')
    for (const query of ['where[value][like]=v1', 'where[reply.value][like]=v1']) {
      expect(
        (await house.studio.rest('GET', `/sealed-answers?${query}`, undefined, 'administrator')).status,
      ).toBe(400)
    }
    expect((await house.studio.rest('GET', '/sealed-answers', undefined, 'editor')).status).toBe(403)
    expect(
      (
        await house.studio.rest(
          'POST',
          '/sealed-answers',
          { reply: id, field: 'x', value: 'plain' },
          'administrator',
        )
      ).status,
    ).toBe(403)
  })

  it('cannot be stored in the clear by our own code either', async () => {
    const reply = await newReply()
    const storing = house.studio.payload.create({
      collection: 'sealed-answers',
      data: { reply, field: 'diet', value: 'vegan' },
      overrideAccess: true,
    })
    await expect(storing).rejects.toThrow('sealed')
  })

  it('go with their reply', async () => {
    const id = await newReply()
    expect((await house.studio.rest('DELETE', `/replies/${id}`, undefined, 'meetingManager')).status).toBe(
      403,
    )
    expect((await house.studio.rest('DELETE', `/replies/${id}`, undefined, 'administrator')).status).toBe(200)
    expect(
      await house.studio.query('select 1 from sealed_answers where reply_id = $1 or reply_id is null', [id]),
    ).toEqual([])
    expect(await audits(`replies/${id}`)).toMatchObject([{ action: 'reply.deleted' }])
  })
})

describe('a reply', () => {
  it('is accepted by the meeting manager, who is recorded, and its answers stay what the guest said', async () => {
    const id = await newReply()
    const { status } = await house.studio.rest(
      'PATCH',
      `/replies/${id}`,
      { reviewState: 'accepted', partstat: 'declined', locale: 'be' },
      'meetingManager',
    )
    expect(status).toBe(200)
    const [reply] = await house.studio.query('select * from replies where id = $1', [id])
    expect(reply).toMatchObject({ review_state: 'accepted', partstat: 'accepted', locale: 'en' })
    expect(await audits(`replies/${id}`)).toMatchObject([{ action: 'reply.accepted' }])
  })

  it('is seen by the guest desk alone and made by no request', async () => {
    for (const role of ['editor', 'translator', 'campaignOfficer', undefined] as const) {
      expect((await house.studio.rest('GET', '/replies', undefined, role)).status, String(role)).toBe(403)
    }
    expect(
      (await house.studio.rest('POST', '/replies', { partstat: 'accepted' }, 'administrator')).status,
    ).toBe(403)
  })

  it('keeps its form from being deleted', async () => {
    await newReply()
    const [form] = await house.studio.query("select id from forms where slug = 'paris-2025'")
    expect((await house.studio.rest('DELETE', `/forms/${form?.['id']}`, undefined, 'editor')).status).toBe(
      409,
    )
  })
})

describe('the audit', () => {
  it('is read by administrators and written by no request', async () => {
    await opened(await newReply(), 'administrator')
    const { body } = await house.studio.rest('GET', '/audit?depth=0', undefined, 'administrator')
    const [{ id }] = body.docs
    expect((await house.studio.rest('GET', '/audit', undefined, 'meetingManager')).status).toBe(403)
    expect(
      (
        await house.studio.rest(
          'POST',
          '/audit',
          { action: 'x', subject: 'x', at: new Date() },
          'administrator',
        )
      ).status,
    ).toBe(403)
    expect((await house.studio.rest('PATCH', `/audit/${id}`, { action: 'x' }, 'administrator')).status).toBe(
      403,
    )
    expect((await house.studio.rest('DELETE', `/audit/${id}`, undefined, 'administrator')).status).toBe(403)
    expect(
      (await house.studio.rest('DELETE', '/audit?where[id][exists]=true', undefined, 'administrator')).status,
    ).toBe(403)
  })
})

describe('the form builder’s own submissions', () => {
  it.each(['administrator', 'meetingManager', undefined] as const)('take nothing from %s', async (role) => {
    const [form] = await house.studio.query("select id from forms where slug = 'paris-2025'")
    expect(
      (
        await house.studio.rest(
          'POST',
          '/form-submissions',
          { form: form?.['id'], submissionData: enough },
          role,
        )
      ).status,
    ).toBe(403)
    expect((await house.studio.rest('GET', '/form-submissions', undefined, role)).status).toBe(403)
  })
})
