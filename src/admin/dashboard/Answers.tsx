import { answers, type Glance } from './glance.ts'
import type { Say } from './words.ts'

type Props = { glance: Glance; admin: string; say: Say }

/** How many come, as numbers. */
export const Answers = ({ glance: { id, answers: counts }, admin, say }: Props) => (
  <div>
    <h3>
      <a href={`${admin}/attendance?meeting=${id}`}>{say('answers')}</a>
    </h3>
    <dl>
      {answers.map((answer) => (
        <div key={answer}>
          <dt>{say(answer)}</dt>
          <dd>{counts?.[answer]}</dd>
        </div>
      ))}
    </dl>
  </div>
)
