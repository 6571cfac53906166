'use client'
import { Button, toast, useDocumentInfo, useTranslation } from '@payloadcms/ui'
import { useState } from 'react'
import { inLanguage } from '../../i18n/label.ts'
import { words } from './words.ts'

type Answer = { field: string; value: string }

/** Opens a reply's sealed answers when staff ask for it, never by itself: each opening leaves a record. */
export const SealedAnswers = () => {
  const { id } = useDocumentInfo()
  const { i18n } = useTranslation()
  const say = (word: keyof typeof words) => inLanguage(words[word], i18n.language)
  const [answers, setAnswers] = useState<Answer[] | null>(null)
  const [busy, setBusy] = useState(false)

  const open = async () => {
    setBusy(true)
    try {
      const response = await fetch(`/api/replies/${id}/open`, { method: 'POST', credentials: 'include' })
      if (!response.ok) throw new Error(String(response.status))
      setAnswers(((await response.json()) as { answers: Answer[] }).answers)
    } catch {
      toast.error(say('failed'))
    } finally {
      setBusy(false)
    }
  }

  return (
    <section className="sealed" aria-labelledby="sealed-title">
      <h3 id="sealed-title">{say('title')}</h3>
      {answers === null ? (
        <>
          <p>{say('why')}</p>
          <Button
            size="small"
            buttonStyle="secondary"
            disabled={busy || !id}
            onClick={() => void open()}
            id="open-sealed"
          >
            {say('open')}
          </Button>
        </>
      ) : (
        <dl>
          {answers.map(({ field, value }) => (
            <div key={field}>
              <dt>{field}</dt>
              <dd>{value}</dd>
            </div>
          ))}
          {answers.length === 0 && <p>{say('none')}</p>}
        </dl>
      )}
    </section>
  )
}
