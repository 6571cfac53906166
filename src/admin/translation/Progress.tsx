import { localeLabels } from '../../i18n/locales.ts'
import type { Question } from '../../translation/ask-matrix.ts'
import type { Count } from '../../translation/matrix.ts'
import { states } from '../../translation/state.ts'
import { addressOf } from './asked.ts'
import { Shape } from './Shape.tsx'
import type { Say } from './words.ts'

type Props = { counts: Count[]; asked: Question; say: Say }

/** How far each language is; every number leads to the records it counts. */
export const Progress = ({ counts, asked, say }: Props) => (
  <section className="verification__scroll" aria-labelledby="translation-progress" tabIndex={0} role="region">
    <table>
      <caption id="translation-progress">{say('progress')}</caption>
      <thead>
        <tr>
          <th scope="col">{say('language')}</th>
          <th scope="col">{say('done')}</th>
          {states.map((state) => (
            <th key={state} scope="col">
              <Shape state={state} /> {say(state)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {counts.map((count) => (
          <tr key={count.locale}>
            <th scope="row" lang={count.locale}>
              {localeLabels[count.locale]}
            </th>
            <td>
              <Bar count={count} label={`${localeLabels[count.locale]}: ${say('done')}`} />
            </td>
            {states.map((state) => (
              <td key={state}>
                {count[state] > 0 ? (
                  <a
                    href={addressOf(asked, {
                      language: count.locale,
                      state,
                      mine: undefined,
                      dueBefore: undefined,
                      page: 1,
                    })}
                    aria-label={`${count[state]} ${localeLabels[count.locale]}: ${say(state)}`}
                  >
                    {count[state]}
                  </a>
                ) : (
                  0
                )}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  </section>
)

/** Approved and published of all, as a bar and as numbers. */
export const Bar = ({ count: { done, total }, label }: { count: Count; label: string }) => (
  <span className="translation__bar">
    <progress value={done} max={Math.max(total, 1)} aria-label={label} />{' '}
    <span>
      {done} / {total}
    </span>
  </span>
)
