import type { NewEdition } from '../../editions/new-edition.ts'
import type { Word } from './words.ts'

type Props = { plan: NewEdition; kinds: Record<string, string>; say: (word: Word) => string }

/** Everything that will be made, with its dates as the clocks there show them. */
export const PlanTable = ({ plan: { copies, days, timeZone }, kinds, say }: Props) => (
  <>
    <p>
      {say('days')}: {days} · {timeZone}
    </p>
    <div className="verification__scroll" role="region" aria-labelledby="new-edition-plan" tabIndex={0}>
      <table>
        <caption id="new-edition-plan">{say('plan')}</caption>
        <thead>
          <tr>
            {(['kind', 'name', 'begins', 'ends', 'languages'] as const).map((word) => (
              <th key={word} scope="col">
                {say(word)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {copies.map(({ collection, title, begins, ends, languages }, index) => (
            <tr key={index}>
              <td>{kinds[collection]}</td>
              <th scope="row">{title ?? '—'}</th>
              <td>{begins ?? '—'}</td>
              <td>{ends ?? '—'}</td>
              <td>{languages.join(', ')}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  </>
)
