'use client'
import type { CheckedPart } from '../../../publication/together.ts'
import { Findings } from '../Findings.tsx'
import { WillChange } from '../WillChange.tsx'
import type { Say } from '../words.ts'

export type Part = CheckedPart & { title: string }

type Props = { parts: Part[]; chosen: string[]; choose: (keys: string[]) => void; say: Say }

/** One row for each record; what cannot be published is not ticked and says why. */
export const Parts = ({ parts, chosen, choose, say }: Props) => (
  <div className="verification__scroll" tabIndex={0} role="region" aria-label={say('whole')}>
    <table>
      <thead>
        <tr>
          <th scope="col">{say('part')}</th>
          <th scope="col">{say('willChange')}</th>
          <th scope="col">{say('checklist')}</th>
        </tr>
      </thead>
      <tbody>
        {parts.map((part) => {
          const key = `${part.noun}/${part.id}`
          return (
            <tr key={key}>
              <th scope="row">
                <label className="publication__agree">
                  <input
                    type="checkbox"
                    name={key}
                    checked={chosen.includes(key)}
                    onChange={({ target }) =>
                      choose(target.checked ? [...chosen, key] : chosen.filter((one) => one !== key))
                    }
                  />
                  <span>{part.title}</span>
                </label>
                {!part.mayPublish && <span className="publication__warning">{say('mayNot')}</span>}
              </th>
              <td>
                <WillChange changes={part.changes} say={say} />
              </td>
              <td>
                <Findings findings={part.findings} say={say} />
              </td>
            </tr>
          )
        })}
      </tbody>
    </table>
  </div>
)
