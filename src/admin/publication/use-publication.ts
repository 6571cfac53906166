'use client'
import { toast, useDocumentInfo, useForm, useLocale, useTranslation } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { useCallback, useEffect, useState } from 'react'
import type { PublicationState } from '../../publication/state.ts'
import { call } from './call.ts'
import { sayIn } from './words.ts'

export type Shown = PublicationState & { mayPublish: boolean; mayWithdraw: boolean }
export type Verb = 'publish' | 'withdraw'

/** The address of this document in the staff API, or null before it was first saved. */
export const useAddress = (): string | null => {
  const { id, collectionSlug, globalSlug } = useDocumentInfo()
  if (globalSlug) return `/api/globals/${globalSlug}`
  return id ? `/api/${collectionSlug}/${id}` : null
}

/** The state of the document's publication and the verbs that change it. */
export const usePublication = () => {
  const address = useAddress()
  const { i18n } = useTranslation()
  const say = sayIn(i18n.language)
  const { code: locale } = useLocale()
  const { submit } = useForm()
  const router = useRouter()
  const { savedDocumentData } = useDocumentInfo()
  const [state, setState] = useState<Shown | null>(null)
  const [busy, setBusy] = useState(false)

  const refresh = useCallback(async () => {
    if (!address) return
    const answer = await call<Shown>(`${address}/publication`)
    if (answer.ok) setState(answer.body)
  }, [address])

  useEffect(() => void refresh(), [refresh, savedDocumentData])

  const run = async (verb: Verb, locales: string[]) => {
    if (!address) return
    setBusy(true)
    const answer = await call(`${address}/${verb}`, { body: { locales }, language: locale })
    if (answer.ok) toast.success(say('done'))
    else toast.error(answer.message ?? say('failed'))
    await refresh()
    setBusy(false)
    router.refresh()
  }

  const save = async () => {
    if (!address) return
    setBusy(true)
    await submit({
      action: `${address}?locale=${locale}&depth=0&fallback-locale=null&draft=true`,
      method: address.startsWith('/api/globals/') ? 'POST' : 'PATCH',
      overrides: { _status: 'draft' },
      skipValidation: true,
    })
    await refresh()
    setBusy(false)
  }

  return { state, busy, say, run, save, address, locale }
}
