'use client'
import { useForm, useFormFields, useFormProcessing, useLocale, useTranslation } from '@payloadcms/ui'
import { useEffect, useState } from 'react'
import { call } from '../call.ts'
import { useAddress } from '../use-publication.ts'
import { sayIn } from '../words.ts'

type Since = { newest: string; by: string | null; fields: string[] }
type Told = { others: string[]; since: Since | null }

const everyMilliseconds = 15_000

/**
 * Above the form: who else writes here in the same language, and what was saved since it was opened, with the choice
 * that a refused save leaves. Two languages do not disturb each other and are not mentioned.
 */
export const Meanwhile = () => {
  const address = useAddress()
  const { i18n } = useTranslation()
  const say = sayIn(i18n.language)
  const { code: language } = useLocale()
  const { dispatchFields } = useForm()
  const base = useFormFields(([fields]) => fields?.['updatedAt']?.value as string | undefined)
  const [told, setTold] = useState<Told>({ others: [], since: null })
  const [kept, setKept] = useState<string | null>(null)

  const isSaving = useFormProcessing()
  const path = address && `${address}/meanwhile`

  useEffect(() => {
    // A save that was refused is explained at once, not at the next round.
    if (!path || !base || isSaving) return
    const ask = async () => {
      const answer = await call<Told>(path, { body: { language, base } })
      if (answer.ok) setTold(answer.body)
    }
    void ask()
    const clock = setInterval(() => {
      if (document.visibilityState === 'visible') void ask()
    }, everyMilliseconds)
    return () => clearInterval(clock)
  }, [path, base, language, isSaving])

  useEffect(() => {
    if (!path) return
    return () => void call(path, { body: { language, leaving: true } })
  }, [path, language])

  const { others, since } = told
  const keepMine = () => {
    if (!since) return
    dispatchFields({ type: 'UPDATE', path: 'updatedAt', value: since.newest })
    setKept(since.newest)
  }
  if (others.length === 0 && !since && kept !== base) return null
  return (
    <div className="meanwhile" role="status">
      {others.length > 0 && (
        <p>
          {others.join(', ')} {say('alsoHere')}.
        </p>
      )}
      {since && (
        <>
          <p>
            {say('savedSince')} {since.by ?? say('program')}. {since.fields.join(', ')}. {say('mergesItself')}
          </p>
          <p className="publication__verbs">
            <button
              type="button"
              className="publication__verb"
              data-take="theirs"
              onClick={() => location.reload()}
            >
              {say('takeTheirs')}
            </button>
            <button type="button" className="publication__verb" data-take="mine" onClick={keepMine}>
              {say('keepMine')}
            </button>
          </p>
        </>
      )}
      {!since && kept === base && <p>{say('keptMine')}</p>}
    </div>
  )
}
