import { openHouse } from '../attendance/house.ts'
import { accountsOn } from './accounts.ts'

export type TwoMeetings = Awaited<ReturnType<typeof openTwoMeetings>>

/** The Paris meeting with a guest, a letter and a mail, and another meeting that somebody else works for. */
export const openTwoMeetings = async () => {
  const house = await openHouse()
  const accounts = await accountsOn(house.studio)
  const own = await house.idOf('select id from meetings where id <> $1 limit 1', [house.meeting])
  const category = await house.category('Delegations')
  const invitation = await house.invitation({
    name: 'Invented group',
    category,
    email: 'group@invented.example',
    inviteState: 'draft',
  })
  const reply = await house.guest({
    name: 'Guest Invented',
    review: 'requested',
    sealed: { diet: 'none' },
    more: { category, invitation, guestEmail: 'guest@invented.example' },
  })
  const mail = await house.create('mails', {
    ...{ kind: 'invitation', to: 'group@invented.example', language: 'en', mailState: 'failed' },
    ...{ meeting: house.meeting, invitation, queuedAt: '2025-09-01T10:00:00.000Z', dedupeKey: 'x' },
  })
  const item = await house.idOf('select id from agenda_items where meeting_id = $1 limit 1', [house.meeting])
  const event = await house.create('reply-events', {
    ...{ reply, at: '2025-09-01T10:00:00.000Z', eventType: 'answered', channel: 'web', revision: 1 },
  })
  const theirs: Record<string, string> = {
    category,
    invitation,
    reply,
    item,
    form: house.form,
    mail: String(mail.id),
    event: String(event.id),
  }
  return { house, accounts, own, theirs }
}

type Attempt = [method: string, path: string, body?: object]

/** Every address that leads to guests, asked for the other meeting. */
export const attempts = ({ house, own, theirs }: TwoMeetings): Record<string, Attempt> => {
  const { category, invitation, reply, mail, item, form } = theirs
  const { meeting } = house
  const answered = { channel: 'phone', idempotencyKey: 'access', people: [] }
  return {
    'an invitation': ['GET', `/invitations/${invitation}`],
    'changing an invitation': ['PATCH', `/invitations/${invitation}`, { notes: 'seen' }],
    'changing invitations': ['PATCH', `/invitations?where[meeting][equals]=${meeting}`, { notes: 'seen' }],
    'moving an invitation': ['PATCH', `/invitations/${invitation}`, { meeting: own }],
    'a new invitation': [
      'POST',
      '/invitations',
      { name: 'X', meeting, category, language: 'en', addresseeKind: 'group' },
    ],
    'one with the places of the other': [
      'POST',
      '/invitations',
      { name: 'X', meeting: own, category, language: 'en', addresseeKind: 'group' },
    ],
    'the letter': ['GET', `/invitations/${invitation}/letter`],
    'the link': ['POST', `/invitations/${invitation}/link`, {}],
    'a new link': ['POST', `/invitations/${invitation}/reissue`, {}],
    'withdrawing it': ['POST', `/invitations/${invitation}/revoke`, {}],
    preparing: ['POST', '/invitations/prepare', { meeting, category, addressees: 'allActiveGroups' }],
    importing: [
      'POST',
      '/invitations/import',
      {
        meeting,
        category,
        file: { base64: Buffer.from('name,email\nX,x@invented.example\n').toString('base64') },
      },
    ],
    'the outbox': ['GET', `/invitations/outbox?meeting=${meeting}`],
    'a reply': ['GET', `/replies/${reply}`],
    'changing a reply': ['PATCH', `/replies/${reply}`, { reviewState: 'accepted' }],
    'accepting it': ['POST', `/replies/${reply}/review`, { decision: 'accept' }],
    'sealed answers': ['POST', `/replies/${reply}/open`, {}],
    'the door': ['POST', `/replies/${reply}/check-in`, {}],
    'answering for an invitation': ['POST', '/replies/enter', { ...answered, invitation }],
    'answering for a reply': ['POST', '/replies/enter', { ...answered, reply }],
    'answering a form': ['POST', '/replies/enter', { ...answered, form, submissionData: [] }],
    'a mail': ['GET', `/mails/${mail}`],
    'reading a mail': ['GET', `/mails/${mail}/eml`],
    'a mail that came back': ['POST', `/mails/${mail}/bounced`, {}],
    'the notice that it came back': [
      'POST',
      '/mails/bounce',
      { file: { base64: Buffer.from(bounce(String(mail))).toString('base64') } },
    ],
    figures: ['GET', `/meetings/${meeting}/attendance`],
    needs: ['GET', `/meetings/${meeting}/attendance?needs=true`],
    'the list of the door': ['GET', `/meetings/${meeting}/exports/checkin?format=csv`],
    'names on documents': ['GET', `/meetings/${meeting}/exports/accreditation?format=csv`],
    'telling the guests': ['POST', `/meetings/${meeting}/tell`, { kind: 'changed' }],
    'the meeting': ['PATCH', `/meetings/${meeting}?locale=en`, { title: 'X' }],
    'withdrawing the meeting': ['POST', `/meetings/${meeting}/withdraw`, {}],
    'publishing the meeting': ['POST', `/meetings/${meeting}/publish`, {}],
    'its agenda': ['PATCH', `/agenda-items/${item}?locale=en`, { title: 'X' }],
    'withdrawing its agenda': ['POST', `/agenda-items/${item}/withdraw`, {}],
    'a new item of its agenda': ['POST', '/agenda-items?locale=en', { title: 'X', meeting }],
    'its form': ['PATCH', `/forms/${form}?locale=en`, { title: 'X' }],
    'its categories': ['DELETE', `/registration-categories/${category}`],
    'personal data': ['POST', '/personal-data/export', { email: 'guest@invented.example' }],
    'erasing personal data': ['POST', '/personal-data/erase', { email: 'guest@invented.example' }],
  }
}

const bounce = (mail: string): string =>
  [
    'Content-Type: multipart/report; report-type=delivery-status; boundary=b',
    '',
    '--b',
    'Content-Type: message/delivery-status',
    '',
    'Reporting-MTA: dns; mail.invented.example',
    '',
    'Final-Recipient: rfc822; group@invented.example',
    'Action: failed',
    'Status: 5.1.1',
    '--b',
    'Content-Type: message/rfc822',
    '',
    `Message-ID: <${mail}@alliance.example>`,
    '--b--',
  ].join('\r\n')

/** Every row that is about guests or the other meeting. */
export const everything = async ({ house }: TwoMeetings): Promise<string> => {
  const tables = [
    'invitations',
    'replies',
    'mails',
    'links',
    'sealed_answers',
    'reply_events',
    'agenda_items',
    'forms',
    'registration_categories',
    'meetings_locales',
    'audit',
  ]
  const rows = tables.map((table) => house.studio.query(`select * from ${table} order by id`))
  return JSON.stringify([await Promise.all(rows), await house.studio.log()])
}
