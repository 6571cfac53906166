'use client'
import type { Box } from './use-outbox.ts'
import { useVerb } from './use-verb.ts'
import type { Word } from './words.ts'

type Props = {
  box: Box
  meeting: string
  say: (word: Word) => string
  onReleaseAll: () => void
  onRetried: (news: string) => void
}

/** The outbox of the meeting: what waits, what is on its way, and what did not arrive. */
export const OutboxProgress = ({ box: { outbox }, meeting, say, onReleaseAll, onRetried }: Props) => {
  const verb = useVerb(say('failed'))
  if (!outbox) return null
  const { held, queued, sent, failed, bounced } = outbox.counts
  const all = queued + sent + failed + bounced
  const retry = async (which: object) => {
    const done = await verb.run<{ queued: number }>('/invitations/retry', which)
    if (done) onRetried(`${say('retried')}: ${done.queued}.`)
  }
  return (
    <section className="desk__outbox" aria-labelledby="desk-outbox">
      <h3 id="desk-outbox">{say('outbox')}</h3>
      <div className="desk__progress">
        <progress aria-label={say('progress')} max={Math.max(all, 1)} value={sent} />
        <p aria-live="polite">
          {say('progress')}: {sent} {say('of')} {all} · {queued} {say('onTheWay')} · {held} {say('waiting')}
        </p>
        <button
          type="button"
          className="publication__verb"
          aria-disabled={held === 0}
          onClick={() => {
            if (held > 0) onReleaseAll()
          }}
        >
          {say('releaseAll')} ({held})
        </button>
      </div>
      {outbox.failures.length > 0 && (
        <>
          <h4>
            {say('failures')}: {failed + bounced}
          </h4>
          <ul className="desk__failures">
            {outbox.failures.map(({ id, name, to, lastError, state }) => (
              <li key={id}>
                <span>
                  {name ?? to} · {to} {lastError && `· ${lastError}`}
                </span>
                {state === 'failed' && (
                  <button
                    type="button"
                    className="publication__verb"
                    aria-label={`${say('retry')}: ${name ?? to}`}
                    onClick={() => void retry({ mails: [id] })}
                  >
                    {say('retry')}
                  </button>
                )}
              </li>
            ))}
          </ul>
          {failed > 0 && (
            <button type="button" className="publication__verb" onClick={() => void retry({ meeting })}>
              {say('retryAll')}
            </button>
          )}
          <p role="status">{verb.problem}</p>
        </>
      )}
    </section>
  )
}
