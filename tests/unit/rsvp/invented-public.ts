/** The invented meeting as delivery answers it, and a programme. */
const inventedMeeting = {
  id: '7a1b8a4e-0d6c-4a51-9f3e-7c1b2d3e4f51',
  title: 'Meeting in Inventia',
  summary: 'Two invented days.',
  introduction: 'The parliamentary alliance meets in Inventia.',
  outlook: 'The next meeting follows in spring.',
  startsAt: '2031-10-05T22:00:00.000Z',
  endsAt: '2031-10-07T16:00:00.000Z',
  timeZone: 'Europe/Paris',
  city: 'Inventia',
  venue: { name: 'Invented House', address: '1 Invented Street' },
  meetingStatus: 'confirmed',
  calendarSequence: 2,
  contact: { name: 'Desk', email: 'desk@example.org' },
  objectives: [{ text: 'Speak with one voice.' }, { text: 'Support political prisoners.' }],
  topics: [{ text: 'Elections' }],
  participantCategories: [{ label: 'Friendship groups' }],
  workingLanguages: ['en', 'fr', 'be'],
  invitationSignatories: [{ nameAsSigned: 'Ada Invented', titleAsSigned: 'Chair' }],
}

const items = [
  {
    id: 'e1000000-0000-4000-8000-000000000001',
    title: 'Opening',
    startsAt: '2031-10-06T07:00:00.000Z',
    endsAt: '2031-10-06T08:30:00.000Z',
    place: 'Hall',
  },
  {
    id: 'd1000000-0000-4000-8000-000000000001',
    title: 'Closed session',
    startsAt: '2031-10-06T17:30:00.000Z',
    endsAt: null,
    place: null,
  },
]

const site = 'https://parliament.example'

/** The form is published in French, and registered for one site. */
const isRegistered = (path: string): boolean => {
  const { searchParams } = new URL(path, site)
  return (
    searchParams.get('where[origins.origin][equals]') === site &&
    searchParams.get('where[slug][equals]') !== 'other-form' &&
    searchParams.get('locale') === 'fr'
  )
}

/** Reads the invented public API; `asked` keeps what was asked. */
export const inventedPublic = () => {
  const asked: string[] = []
  const read = async (path: string): Promise<unknown> => {
    asked.push(path)
    if (path.startsWith(`/api/meetings/${inventedMeeting.id}`)) return inventedMeeting
    if (path.startsWith('/api/agenda-items')) return { docs: items }
    if (path.startsWith('/api/globals/alliance')) return { officialName: 'Invented Alliance' }
    if (path.startsWith('/api/forms')) return { docs: isRegistered(path) ? [{}] : [] }
    return { docs: [] }
  }
  return { asked, read, site }
}
