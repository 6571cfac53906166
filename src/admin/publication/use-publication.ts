'use client'
import { toast, useDocumentInfo, useForm, useLocale, useTranslation } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { useCallback, useEffect, useState } from 'react'
import type { PublicationState } from '../../publication/state.ts'
import { sayIn } from './words.ts'

export type Shown = PublicationState & { mayPublish: boolean }
export type Verb = 'publish' | 'withdraw'

/** The address of this document in the staff API, or null before it was first saved. */
const useAddress = (): string | null => {
  const { id, collectionSlug, globalSlug } = useDocumentInfo()
  if (globalSlug) return `/api/globals/${globalSlug}`
  return id ? `/api/${collectionSlug}/${id}` : null
}

/** The state of the document's publication and the two verbs that change it. */
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
    const answer = await fetch(`${address}/publication`, { credentials: 'include' })
    if (answer.ok) setState((await answer.json()) as Shown)
  }, [address])

  useEffect(() => void refresh(), [refresh, savedDocumentData])

  const run = async (verb: Verb, locales: string[], modified: boolean) => {
    if (!address) return
    setBusy(true)
    try {
      if (verb === 'publish' && modified) await saveDraft(submit, address, locale)
      const answer = await fetch(`${address}/${verb}?locale=${locale}`, {
        method: 'POST',
        credentials: 'include',
        headers: { 'Content-Type': 'application/json' },
        body: JSON.stringify({ locales }),
      })
      const body = (await answer.json()) as PublicationState & { errors?: { message: string }[] }
      if (!answer.ok) toast.error(body.errors?.[0]?.message ?? say('failed'))
      else toast.success(say('done'))
    } catch {
      toast.error(say('failed'))
    } finally {
      await refresh()
      setBusy(false)
      router.refresh()
    }
  }

  return { state, busy, say, run, saved: address !== null }
}

const saveDraft = (submit: ReturnType<typeof useForm>['submit'], address: string, locale: string) =>
  submit({
    action: `${address}?locale=${locale}&depth=0&fallback-locale=null&draft=true`,
    method: address.startsWith('/api/globals/') ? 'POST' : 'PATCH',
    overrides: { _status: 'draft' },
    skipValidation: true,
  })
