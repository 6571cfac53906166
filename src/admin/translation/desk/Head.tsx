'use client'
import { localeLabels, locales } from '../../../i18n/locales.ts'
import type { Beside } from '../../../translation/beside.ts'
import { Shape } from '../Shape.tsx'
import { sayIn as sayStateIn } from '../words.ts'
import { History } from './History.tsx'
import type { Opened } from './opened.ts'
import { Steps, type Take } from './Steps.tsx'
import type { SayStep } from './step-words.ts'
import type { Say } from './words.ts'

type Props = {
  opened: Opened
  view: Beside
  busy: boolean
  admin: string
  take: Take
  say: Say
  sayStep: SayStep
  language: string
}

/** What is translated into what, how far it is, and what can be done about it. */
export const Head = ({ opened, view, busy, admin, take, say, sayStep, language }: Props) => {
  const { subject, kind, title, people, history } = opened
  const { standing, source } = view
  const sayState = sayStateIn(language)
  const shelf =
    kind === 'global' ? `globals/${subject.noun}` : `collections/${subject.noun}/${subject.document}`
  const assignee = people.find(({ id }) => id === standing.assignee)
  return (
    <header className="desk__head">
      <p>
        <a href={`${admin}/translation?language=${subject.language}&state=todo`}>{say('back')}</a>
        {' · '}
        <a href={`${admin}/${shelf}?locale=${subject.language}`}>{say('form')}</a>
      </p>
      <h1>{title}</h1>
      <nav aria-label={say('into')} className="desk__languages">
        <span>
          {say('from')} <b lang={source.language}>{localeLabels[source.language]}</b> → {say('into')}:
        </span>
        <ul>
          {locales.map((locale) => (
            <li key={locale}>
              <a
                lang={locale}
                href={`?to=${locale}`}
                aria-current={locale === subject.language ? 'page' : undefined}
              >
                {localeLabels[locale]}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <section className="desk__state" aria-label={sayStep('steps')}>
        <p>
          <span
            className={`translation__cell translation__cell--${standing.state}`}
            data-state={standing.state}
          >
            <Shape state={standing.state} /> {sayState(standing.state)}
          </span>
          {opened.authentic?.includes(standing.locale) && <span>{sayStep('isAuthentic')}</span>}
          {assignee && <span>{assignee.name}</span>}
          {standing.dueOn && (
            <span>
              {sayStep('dueOn')}: {standing.dueOn}
            </span>
          )}
        </p>
        {standing.comment && (
          <p className="desk__comment">
            <b>{sayStep('cameBack')}</b> {standing.comment}
          </p>
        )}
        {standing.isSource && <p>{say('isSource')}</p>}
        {!view.mayWrite && !standing.isSource && <p>{say('readOnly')}</p>}
        <Steps {...{ opened, view, busy, take }} say={sayStep} />
        <History history={history} say={sayStep} />
        {view.mayWrite && <p className="desk__keys">{say('keys')}</p>}
      </section>
    </header>
  )
}
