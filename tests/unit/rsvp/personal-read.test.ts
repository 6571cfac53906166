import { afterAll, describe, expect, it } from 'vitest'
import { inventedDoor } from './invented-door.ts'
import { tokenFor } from './invented-links.ts'
import { everyVisit } from './invented-visit.ts'

const house = inventedDoor()
const { door } = house
afterAll(() => door.close())

const pathOf = (name: string): string => `/r/i/${tokenFor(name)}`
const read = async (url: string, accept?: string) =>
  door.inject({ url, headers: accept ? { 'accept-language': accept } : {} })
const body = async (name: string, query = '?lang=en') => (await read(`${pathOf(name)}${query}`)).body
const plain = (page: string): string => page.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ')

describe('a link', () => {
  it('that opens nothing gets one page, the same in every byte, whatever is wrong with it', async () => {
    const pages = await Promise.all(
      ['unknown'.padEnd(32, '_'), 'short', 'ZZZZ-ZZZZ-ZZZZ', '%22%3E%3Cscript%3E', 'x'.repeat(90)].flatMap(
        (link) =>
          ['', '/withdraw', '/erase', '/delegate', '/letter.pdf', '/calendar.ics', '/data.json'].map((deed) =>
            read(`/r/i/${link}${deed}?lang=fr`),
          ),
      ),
    )
    expect(new Set(pages.map((page) => page.body)).size).toBe(1)
    expect(new Set(pages.map(({ headers }) => JSON.stringify({ ...headers, date: '' }))).size).toBe(1)
    expect(pages.every(({ statusCode }) => statusCode === 404)).toBe(true)
    expect(pages[0]?.body).toContain('/r?lang=fr')
    expect((await read(`/r/confirm/${'x'.repeat(32)}?lang=fr`)).body).toBe(pages[0]?.body)
  })

  it('is opened by the code that is printed on paper, however it is typed', async () => {
    for (const typed of ['7KQM-2X9D-4TRV', '7kqm2x9d4trv', '7KQM 2X9D 4TRV', '7kqm-2x9d–4trv']) {
      const answer = await door.inject({
        method: 'POST',
        url: '/r?lang=fr',
        headers: { 'content-type': 'application/x-www-form-urlencoded', origin: 'https://alliance.example' },
        payload: new URLSearchParams({ 'letter-code': typed }).toString(),
      })
      expect(answer.statusCode).toBe(303)
      const { body: page, statusCode } = await read(String(answer.headers.location))
      expect(statusCode).toBe(200)
      expect(page).toContain('Iryna Invented')
    }
  })

  it('speaks the language of its address, else that of the invitation, else the browser’s', async () => {
    const langOf = async (query: string, accept?: string, name = 'invited') =>
      /<html lang="(\w+)"/.exec((await read(`${pathOf(name)}${query}`, accept)).body)?.[1]
    expect(await langOf('?lang=be', 'en')).toBe('be')
    expect(await langOf('', 'be')).toBe('fr')
    expect(await langOf('?lang=de', 'be')).toBe('fr')
    expect(await langOf('', 'be', 'requested')).toBe('be')
    expect(await body('invited', '?lang=be')).toMatch(/href="\/r\/i\/invited_+\?lang=fr" lang="fr"/)
  })

  it('changes nothing when it is only opened, by whatever programs look into mails', async () => {
    const deeds = ['', '/withdraw', '/delegate', '/erase', '/letter.pdf', '/calendar.ics', '/data.json']
    for (const name of Object.keys(everyVisit))
      for (const method of ['GET', 'HEAD'] as const) {
        for (const deed of deeds) await door.inject({ method, url: `${pathOf(name)}${deed}?done=withdrawn` })
        await door.inject({ method, url: `/r/confirm/${tokenFor(name)}` })
      }
    expect(house.done).toEqual([])
    expect(house.taken).toEqual([])
  })
})

describe('the page of an invitation', () => {
  it('holds the letter, for whom it is, until when by the clock of the place, and the form', async () => {
    const page = await body('invited')
    const text = plain(page)
    expect(text).toContain('We write to Iryna Invented.')
    expect(text).toMatch(/Answer by .*20 September 2031, 23:59 .*Central European Summer Time, Europe\/Paris/)
    expect(text).toContain('I answer for Iryna Invented')
    expect(page).toMatch(/href="\/r\/i\/invited_+\/delegate\?lang=en"/)
    expect(page).toContain('name="nameAsOnId"')
    expect(text).toContain('Asked by the invented office.')
    expect(page).toMatch(/name="idempotency-key" value="[\w-]{36}"/)
  })

  it('says where one waits, and never how many', async () => {
    const text = plain(await body('invited'))
    expect(text).toMatch(/Tour of the parliament [^)]*\(full: waiting list\)/)
    expect(text).not.toMatch(/Invented House \(full/)
  })

  it('of a delegation shows every place, its hints, and no personal question', async () => {
    const page = await body('delegation')
    for (const place of [0, 1, 2]) expect(page).toContain(`name="place-${place}-name"`)
    expect(page).not.toContain('name="place-3-name"')
    expect(page).toContain('Please say who heads the delegation.')
    expect(page).not.toContain('name="nameAsOnId"')
    expect(page).not.toContain('/delegate')
  })

  it('asks an organization who comes', async () => {
    expect(await body('organization')).toContain('name="person-name"')
    expect(await body('invited')).not.toContain('name="person-name"')
  })

  it('asks somebody whom the delegation named for their own answers', async () => {
    const text = plain(await body('named'))
    expect(text).toContain('You were named by your delegation.')
    expect(text).not.toContain('We write to')
  })
})

describe('the page after the answer', () => {
  it.each([
    ['answered', 'Your seat is confirmed.'],
    ['waiting', 'You are on the waiting list.'],
    ['lateAnswered', 'Your request is under review.'],
    ['declined', 'You do not take part.'],
    ['tentative', 'You do not know yet.'],
    ['delegated', 'You have passed the invitation on'],
    ['closedAnswered', 'answers are no longer changed here. Please write to the organisers.'],
    ['closed', 'The deadline for answering has passed. Please write to the organisers.'],
    ['notYet', 'Answers are not taken yet.'],
    ['unconfirmed', 'Your e-mail address is not confirmed yet.'],
    ['delegationDeclined', 'Your delegation does not come.'],
  ])('of somebody %s says so, and whom to write to', async (name, sentence) => {
    const page = await body(name)
    expect(plain(page)).toContain(sentence)
    expect(page).toContain('mailto:desk@example.org')
  })

  it('shows what was answered in the words of the form, and of sealed answers only that they are there', async () => {
    const text = plain(await body('answered'))
    expect(text).toContain('Will you come? Yes')
    expect(text).toContain('Name as on ID stored encrypted')
    expect(text).toContain('Photographs are fine no')
    expect(text).toContain('Dinner of the delegations — seat confirmed')
  })

  it('shows the programme with what is known of it to the guest alone', async () => {
    const text = plain(await body('answered'))
    expect(text).toContain('09:00–10:30 Opening')
    expect(text).toContain('19:30 Dinner of the delegations')
    expect(text).not.toContain('Closed session')
    expect(plain(await body('requested'))).toContain('Closed session')
  })

  it('leads on to everything that can be done', async () => {
    const page = await body('answered')
    for (const deed of [
      '?lang=en&amp;change=1',
      '/withdraw',
      '/calendar.ics',
      '/letter.pdf',
      '/data.json',
      '/erase',
    ])
      expect(page).toContain(`${pathOf('answered')}${deed}`)
    const closed = await body('closedAnswered')
    expect(closed).not.toContain('change=1')
    expect(closed).toContain('/withdraw')
  })

  it('says what was just done only in words of our own', async () => {
    expect(plain(await body('answered', '?lang=en&done=answered'))).toContain('Your answer was saved.')
    expect(await body('answered', '?lang=en&done=<b>')).not.toContain('class="done"')
    expect(await body('answered', '?lang=en&done=toString')).not.toContain('class="done"')
  })

  it('fills the form with what was answered, and of sealed answers asks only for new ones', async () => {
    const page = await body('answered', '?lang=en&change=1')
    expect(page).toMatch(/id="q-attendance"[^>]* checked/)
    expect(page).toMatch(/id="q-companions"[^>]*\n?[^>]*value="1"/)
    expect(page).not.toMatch(/id="q-photos"[^>]*\schecked/)
    expect(page).toMatch(/id="q-nameAsOnId"[^>]*value=""/)
    expect(page).not.toMatch(/id="q-nameAsOnId"[^>]*required/)
    expect(plain(page)).toContain('Your earlier answer is kept encrypted.')
    expect(page).toMatch(/value="d1000000-0000-4000-8000-000000000001"[^>]*checked/)
  })

  it('of a delegation lists its places and fills them in to be changed', async () => {
    const text = plain(await body('delegationAnswered'))
    expect(text).toMatch(/Iryna Invented Head of delegation seat confirmed/)
    expect(text).toMatch(/Name to follow, by 20 September 2031 Member waiting list/)
    expect(text).toMatch(/Away Invented Guest does not come/)
    const page = await body('delegationAnswered', '?lang=en&change=1')
    expect(page).toMatch(/name="place-0-reply" value="b1000000-0000-4000-8000-000000000001"/)
    expect(page).toMatch(/id="place-1-hold"[^>]*checked/)
    expect(page).toMatch(/name="place-1-until"[^>]*value="2031-09-20"/)
    expect(page).not.toContain('Away Invented')
  })
})

describe('the files of a guest', () => {
  it('are the letter with its link, the calendar without anybody else, and the data', async () => {
    const pdf = await read(`${pathOf('invited')}/letter.pdf?lang=be`)
    expect(pdf.headers['content-type']).toBe('application/pdf')
    expect(pdf.rawPayload.subarray(0, 5).toString()).toBe('%PDF-')
    const calendar = await read(`${pathOf('answered')}/calendar.ics?lang=en`)
    expect(calendar.headers['content-type']).toBe('text/calendar; charset=utf-8')
    expect(calendar.body).toContain('SUMMARY;LANGUAGE=en:Dinner of the delegations')
    expect(calendar.body).not.toMatch(/ATTENDEE|Iryna|answered_/)
    const data = await read(`${pathOf('answered')}/data.json`)
    expect(data.json().replies[0].guestName).toBe('Iryna Invented')
    expect(data.headers['content-disposition']).toContain('attachment')
    for (const { headers } of [pdf, calendar, data]) expect(headers['cache-control']).toBe('no-store')
  })

  it('are not there for whoever does not come or was not invited', async () => {
    expect((await read(`${pathOf('declined')}/calendar.ics`)).statusCode).toBe(404)
    expect((await read(`${pathOf('requested')}/letter.pdf`)).statusCode).toBe(404)
  })

  it('a calendar has only what the guest has a seat for', async () => {
    expect((await read(`${pathOf('waiting')}/calendar.ics`)).body).not.toContain('Tour of the parliament')
  })
})
