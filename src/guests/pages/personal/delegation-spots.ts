import { say } from '../../../i18n/say.ts'
import { fields, placeField, type PlacePart } from '../../personal/fields.ts'
import type { Attempt, Shown } from '../../personal/shown.ts'
import type { Spot } from '../error-summary.ts'
import { delegationWords as words, words as common } from './words.ts'

const parts: [string, PlacePart, (typeof words)['name']][] = [
  ['guestName', 'name', words.name],
  ['guestEmail', 'email', words.email],
  ['guestRole', 'role', words.role],
  ['namesBy', 'until', words.namesBy],
  ['items', 'sign-up', common.signUp],
  ['reply', 'name', words.name],
]

/** Where each error of a delegation stands, named with its place. */
export const delegationSpots = ({ frame: { locale } }: Shown, { places }: Attempt): Map<string, Spot> => {
  const spots = places.flatMap((place, person) =>
    parts.map(([name, part, label]): [string, Spot] => [
      `people.${person}.${name}`,
      {
        id: placeField(place, part),
        label: `${say(words.place, locale).replace('{number}', String(place + 1))}, ${say(label, locale)}`,
      },
    ]),
  )
  return new Map([
    ...spots,
    ['people', { id: placeField(0, 'name'), label: say(words.people, locale) }],
    ['answeredBy.name', { id: fields.answererName, label: say(common.assistantName, locale) }],
    ['answeredBy.email', { id: fields.answererEmail, label: say(common.assistantEmail, locale) }],
  ])
}
