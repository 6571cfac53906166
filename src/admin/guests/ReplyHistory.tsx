'use client'
import { useDocumentInfo, useTranslation } from '@payloadcms/ui'
import { useEffect, useState } from 'react'
import type { ReplyEvent } from '../../generated/payload-types.ts'
import type { Label } from '../../i18n/label.ts'
import { shownAnswers } from './answer-labels.ts'
import { useEventLabels } from './use-event-labels.ts'
import { useQuestions } from './use-questions.ts'
import { sayIn } from './words-history.ts'

type Told = ReplyEvent & { actorName: string | null }

/** Everything that happened to a reply, the latest first. */
export const ReplyHistory = () => {
  const { id } = useDocumentInfo()
  const { i18n } = useTranslation()
  const say = sayIn(i18n.language)
  const questions = useQuestions()
  const labelOf = useEventLabels(i18n.language as keyof Label)
  const [events, setEvents] = useState<Told[] | 'failed' | null>(null)

  useEffect(() => {
    if (!id) return
    const asked = new AbortController()
    fetch(`/api/replies/${id}/history`, {
      credentials: 'include',
      signal: asked.signal,
    })
      .then((response) =>
        response.ok ? response.json() : Promise.reject(new Error(String(response.status))),
      )
      .then(({ events: told }: { events: Told[] }) => setEvents(told.toReversed()))
      .catch(() => !asked.signal.aborted && setEvents('failed'))
    return () => asked.abort()
  }, [id])

  const words = { yes: say('yes'), no: say('no') }
  return (
    <section className="sealed" aria-labelledby="history-title">
      <h3 id="history-title">{say('history')}</h3>
      {events === 'failed' && <p role="status">{say('failed')}</p>}
      {Array.isArray(events) && events.length === 0 && <p>{say('empty')}</p>}
      <ol className="reply-history">
        {(Array.isArray(events) ? events : []).map((event) => (
          <li key={event.id}>
            <time dateTime={event.at}>{event.at.slice(0, 16).replace('T', ' ')} UTC</time>{' '}
            <strong>{labelOf('eventType', event.eventType)}</strong> · {labelOf('channel', event.channel)}
            {event.actorName ? ` · ${event.actorName}` : ''}
            {shownAnswers(event.answers, questions, words).map(({ field, question, answer }) => (
              <p key={field} dir="auto">
                {question}: {answer}
              </p>
            ))}
          </li>
        ))}
      </ol>
    </section>
  )
}
