import type { Figures } from '../../../attendance/figures.ts'
import type { Say } from './words.ts'

type Props = { figures: Figures; say: Say }

const shown = ['accepted', 'declined', 'tentative', 'delegated', 'needsAction'] as const

/** The numbers one looks for first. */
export const Summary = ({ figures: { answers, meeting }, say }: Props) => {
  const numbers: [string, string | number][] = [
    [say('answers'), answers.answers],
    ...shown
      .filter((one) => one === 'accepted' || answers.partstat[one] > 0)
      .map((one): [string, number] => [say(one), answers.partstat[one]]),
    [say('confirmed'), answers.seats.confirmed],
    [say('waiting'), answers.seats.waiting],
    [say('capacity'), meeting.capacity ?? say('unlimited')],
    [say('checkedIn'), answers.checkedIn],
  ]
  return (
    <dl className="attendance__numbers">
      {numbers.map(([label, value]) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  )
}
