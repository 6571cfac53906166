'use client'
import { Button, toast } from '@payloadcms/ui'
import { useEffect, useState } from 'react'
import { call } from '../call.ts'
import type { Say } from '../words.ts'

type Text = { path: string; label: string; then: string; now: string }
type Props = { address: string; language: string; say: Say; restored: () => void }

/** The texts of one language in an old version beside those of now, where they differ. */
export const Comparison = ({ address, language, say, restored }: Props) => {
  const [texts, setTexts] = useState<Text[] | null>(null)
  useEffect(() => {
    void call<{ texts: Text[] }>(`${address}?language=${language}`).then(
      (answer) => answer.ok && setTexts(answer.body.texts),
    )
  }, [address, language])
  if (!texts) return null
  if (texts.length === 0) return <p role="status">{say('equal')}</p>

  const restore = async () => {
    const answer = await call(`${address}/restore`, { body: { language }, language })
    if (answer.ok) {
      toast.success(say('restored'))
      restored()
    } else toast.error(answer.message ?? say('failed'))
  }
  return (
    <section aria-label={say('compare')} className="publication-comparison">
      <dl lang={language}>
        {texts.map(({ path, label, then, now }) => (
          <div key={path}>
            <dt>{label}</dt>
            <dd>
              <span>{say('then')}</span> {then || '—'}
            </dd>
            <dd>
              <span>{say('now')}</span> {now || '—'}
            </dd>
          </div>
        ))}
      </dl>
      <Button size="small" id="restore-texts" onClick={() => void restore()}>
        {say('restore')}
      </Button>
    </section>
  )
}
