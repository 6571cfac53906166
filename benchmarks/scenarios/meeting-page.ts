import type { Asked, Scenario } from './scenario.ts'

/** The seeded slug follows from the French title of the invented meeting. */
const slug = 'reunion-fictive-a-tallinn'

const person = 'person { name country { name isoAlpha2 } }'

/** `beside` is a slug that the meeting does not have. */
const question = (select: boolean, beside = 'x'): string => `{
  Meetings(locale: fr, limit: 1, ${select ? 'select: true, ' : ''}where: { slug: { equals: "${slug}", not_equals: "${beside}" } }) {
    docs {
      id title slug summary meetingStatus startsAt endsAt timeZone city workingLanguages
      country { name }
      venue { name address room }
      hosts { role legislature { name } chamber { name } organization { name } }
      objectives { text }
      agenda(limit: 50, sort: "startsAt") {
        docs { title kind startsAt endsAt place entryCondition speakers { role titleHere ${person} } }
      }
      declarations(limit: 10, sort: "slug") {
        docs {
          title adoptedOn place priorities { text } paragraphs { number text }
          signatures(limit: 30, sort: "position") { docs { position capacity { role onBehalfOf } ${person} } }
        }
      }
    }
  }
}`

const whole = question(false)
const narrow = question(true)

const post = (body: object): Asked => ({
  method: 'POST',
  path: '/api/graphql',
  body: JSON.stringify(body),
})

export const meetingPage: Scenario = {
  slug: 'meeting-page',
  title: 'The meeting page',
  about:
    'one meeting by its French slug over GraphQL, with objectives, hosts, agenda → speakers → person → country, and its declaration → 30 signatures → person → country',
  same: post({ query: whole }),
  otherVariables: (number) => post({ query: whole, variables: { unused: number } }),
  otherName: (number) => post({ query: `query Page${number} ${whole}` }),
  otherLiteral: (number) => post({ query: question(false, `reunion-${number}`) }),
  stock: (number) => post({ query: `# ${number}\n${whole}` }),
  otherText: (number) => post({ query: `# ${number}\n${whole}` }),
  selected: (number) => post({ query: `# ${number}\n${narrow}` }),
}
