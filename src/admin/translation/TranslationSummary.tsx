import { createLocalReq, type ServerProps } from 'payload'
import { hasRight } from '../../access/asker.ts'
import { internal } from '../../access/rights.ts'
import { localeLabels } from '../../i18n/locales.ts'
import { askMatrix } from '../../translation/ask-matrix.ts'
import { addressOf } from './asked.ts'
import { MyTasks } from './MyTasks.tsx'
import { Bar } from './Progress.tsx'
import { Shape } from './Shape.tsx'
import './translation.css'
import { sayIn } from './words.ts'

/** How far each language is, and what waits for the person, at the top of the dashboard. */
export const TranslationSummary = async ({ i18n, payload, user }: ServerProps) => {
  if (!user) return null
  const req = await createLocalReq({ user, req: { i18n: i18n as never } }, payload)
  if (!hasRight(req, internal.readTranslations)) return null
  const say = sayIn(i18n.language)
  const address = `${payload.config.routes.admin}/translation`
  const mine = { mine: 'true', state: 'todo', page: 1 } as const
  // The counts are those of all records; only the total is that of the question.
  const { counts, total, records } = await askMatrix(req, mine)
  return (
    <section className="translation translation__summary" aria-labelledby="translation-summary">
      <h2 id="translation-summary">{say('title')}</h2>
      <p>
        <a href={`${address}${addressOf(mine)}`}>
          {say('tasks')}: {total}
        </a>{' '}
        · <a href={address}>{say('all')}</a>
      </p>
      {total > 0 && (
        <MyTasks records={records} person={String(user.id)} admin={payload.config.routes.admin} say={say} />
      )}
      <ul>
        {counts.map((count) => (
          <li key={count.locale}>
            <span lang={count.locale}>{localeLabels[count.locale]}</span>
            <Bar count={count} label={`${localeLabels[count.locale]}: ${say('done')}`} />
            {(['stale', 'missing'] as const).map((state) => (
              <a key={state} href={`${address}${addressOf({ language: count.locale, state, page: 1 })}`}>
                <Shape state={state} /> {say(state)}: {count[state]}
                <span className="translation__spoken"> — {localeLabels[count.locale]}</span>
              </a>
            ))}
          </li>
        ))}
      </ul>
    </section>
  )
}
