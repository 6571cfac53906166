import ICAL from 'ical.js'
import { afterAll, beforeAll, expect, it } from 'vitest'
import type { Sending } from '../../../src/mail/send-outbox.ts'
import { openHouse, type House } from './house.ts'
import { openPostOffice } from './post-office.ts'

let house: House
let office: Awaited<ReturnType<typeof openPostOffice>>
let deps: Sending & { close: () => void }

beforeAll(async () => {
  house = await openHouse()
  office = await openPostOffice({})
  deps = house.sending(office.url)
})
afterAll(async () => {
  deps.close()
  await office.close()
  await house.close()
})

it('takes the dinner out of the calendar of who withdraws, though the seat is gone by then', async () => {
  const guest = await house.guest('dinner@parliament.example')
  const { payload } = house.studio
  const dinner = await payload.create({
    collection: 'agenda-items',
    locale: 'en',
    draft: true,
    data: {
      title: 'Dinner',
      meeting: house.meeting,
      startsAt: '2025-10-06T18:00:00.000Z',
      kind: 'reception',
      audience: 'delegations',
      closedTreatment: 'hidden',
    },
    overrideAccess: true,
  })
  await payload.update({
    collection: 'registration-categories',
    id: house.category,
    locale: 'en',
    data: { items: [dinner.id] },
    overrideAccess: true,
  })
  await house.queue({ kind: 'withdrawal', to: guest.email, ...guest })
  await house.sendAll(deps)
  const file = office.received.at(-1)!.mail.attachments[0]!.content.toString('utf8')
  const events = new ICAL.Component(ICAL.parse(file)).getAllSubcomponents('vevent')
  const read = (name: string) => events.map((event) => String(event.getFirstPropertyValue(name)))
  expect(read('uid')).toEqual([`${house.meeting}@alliance.example`, `${dinner.id}@alliance.example`])
  expect(read('status')).toEqual(['CANCELLED', 'CANCELLED'])
})
