import type { Visit, VisitReply } from '../../../src/rsvp/visit.ts'
import { inventedForm } from './fixtures.ts'

export const dinner = 'd1000000-0000-4000-8000-000000000001'
const tour = 'd1000000-0000-4000-8000-000000000002'
const deadline = '2031-09-20T21:59:00.000Z'

/** A personal invitation to an invented meeting, not answered yet. */
export const inventedVisit = (more: Partial<Visit> = {}): Visit => ({
  purpose: 'invitation',
  nonce: '00112233445566778899aabbccddeeff',
  state: 'open',
  meeting: '7a1b8a4e-0d6c-4a51-9f3e-7c1b2d3e4f51',
  form: inventedForm().id,
  opensAt: null,
  deadline,
  invitation: {
    id: 'a1000000-0000-4000-8000-000000000001',
    name: 'Iryna Invented',
    salutation: null,
    language: 'fr',
    places: 1,
    addresseeKind: 'person',
    partstat: 'needsAction',
    delegated: false,
  },
  category: {
    id: 'c1000000-0000-4000-8000-000000000001',
    kind: 'delegation',
    label: 'Delegations',
    hints: 'Please say who heads the delegation.',
    letter: { subject: null, salutation: null, opening: 'We write to {{name}}.', closing: null },
    items: [
      {
        id: dinner,
        title: 'Dinner of the delegations',
        startsAt: '2031-10-06T17:30:00.000Z',
        endsAt: null,
        place: 'Invented House',
        full: false,
      },
      {
        id: tour,
        title: 'Tour of the parliament',
        startsAt: '2031-10-07T07:00:00.000Z',
        endsAt: '2031-10-07T08:00:00.000Z',
        place: null,
        full: true,
      },
    ],
  },
  replies: [],
  ...more,
})

const inventedReply = (more: Partial<VisitReply> = {}): VisitReply => ({
  id: 'b1000000-0000-4000-8000-000000000001',
  position: 1,
  partstat: 'accepted',
  reviewState: 'accepted',
  seatState: 'confirmed',
  guestName: 'Iryna Invented',
  guestEmail: 'iryna@example.org',
  guestRole: 'guest',
  isHold: false,
  namesBy: null,
  publication: 'name',
  answers: [
    { field: 'attendance', value: 'accepted' },
    { field: 'companions', value: '1' },
    { field: 'photos', value: 'false' },
  ],
  sealedFields: ['nameAsOnId'],
  items: [{ item: dinner, state: 'confirmed' }],
  revision: 1,
  changedAt: null,
  ...more,
})

const invitation = inventedVisit().invitation!
const group = { ...invitation, name: 'Invented friendship group', addresseeKind: 'group' as const, places: 3 }

/** The same for a group, whose coordinator answers for three. */
export const inventedDelegation = (more: Partial<Visit> = {}): Visit =>
  inventedVisit({ invitation: group, ...more })

/** Every state in which a guest can find the page, by a name for it. */
export const everyVisit: Record<string, Visit> = {
  invited: inventedVisit(),
  organization: inventedVisit({
    invitation: { ...invitation, name: 'Invented Council', addresseeKind: 'organization' },
  }),
  answered: inventedVisit({ replies: [inventedReply()] }),
  waiting: inventedVisit({
    replies: [inventedReply({ seatState: 'waiting', items: [{ item: tour, state: 'waiting' }] })],
  }),
  declined: inventedVisit({
    replies: [inventedReply({ partstat: 'declined', seatState: 'none', items: [] })],
  }),
  tentative: inventedVisit({ replies: [inventedReply({ partstat: 'tentative', seatState: 'none' })] }),
  delegated: inventedVisit({
    invitation: { ...invitation, partstat: 'delegated', delegated: true },
    replies: [
      inventedReply({ partstat: 'delegated', seatState: 'none', answers: [], sealedFields: [], items: [] }),
    ],
  }),
  late: inventedVisit({ state: 'late' }),
  lateAnswered: inventedVisit({
    state: 'late',
    replies: [inventedReply({ reviewState: 'requested', seatState: 'none' })],
  }),
  closed: inventedVisit({ state: 'closed' }),
  closedAnswered: inventedVisit({ state: 'closed', replies: [inventedReply()] }),
  notYet: inventedVisit({ state: 'notYet' }),
  delegation: inventedDelegation(),
  delegationAnswered: inventedDelegation({
    invitation: { ...group, partstat: 'accepted' },
    replies: [
      inventedReply({ guestRole: 'headOfDelegation', answers: [], sealedFields: [] }),
      inventedReply({
        id: 'b1000000-0000-4000-8000-000000000002',
        position: 2,
        guestName: null,
        guestEmail: null,
        guestRole: 'member',
        isHold: true,
        namesBy: '2031-09-20T00:00:00.000Z',
        seatState: 'waiting',
        answers: [],
        sealedFields: [],
        items: [],
      }),
      inventedReply({
        id: 'b1000000-0000-4000-8000-000000000003',
        position: 3,
        guestName: 'Away Invented',
        partstat: 'declined',
        seatState: 'none',
        answers: [],
        sealedFields: [],
        items: [],
      }),
    ],
  }),
  delegationDeclined: inventedDelegation({ invitation: { ...group, partstat: 'declined' } }),
  named: inventedVisit({
    purpose: 'reply',
    invitation: group,
    replies: [inventedReply({ answers: [], sealedFields: [] })],
  }),
  unconfirmed: inventedVisit({
    purpose: 'request',
    invitation: null,
    category: null,
    replies: [inventedReply({ reviewState: 'unconfirmed', seatState: 'none', items: [] })],
  }),
  requested: inventedVisit({
    purpose: 'request',
    invitation: null,
    category: null,
    replies: [inventedReply({ reviewState: 'requested', seatState: 'none', items: [] })],
  }),
}
