'use client'
import { useConfig, useLocale } from '@payloadcms/ui'
import { useEffect, useState } from 'react'
import type { RowPart } from '../../fields/row-label.ts'

/** Asked once for each record and language, however many rows point at it. */
const asked = new Map<string, Promise<string>>()

/** The titles of the records that a row points at; empty until they are known or where they may not be read. */
export const useTitles = (parts: readonly RowPart[], data: Record<string, unknown> | undefined) => {
  const { config, getEntityConfig } = useConfig()
  const { code } = useLocale()
  const [titles, setTitles] = useState<Record<string, string>>({})
  const wanted = parts.flatMap((part) => {
    const id = data?.[part.name]
    return part.kind === 'relation' && typeof id === 'string' ? [`${part.to}/${id}`] : []
  })
  const key = wanted.join(' ')
  useEffect(() => {
    for (const one of key.split(' ').filter(Boolean)) {
      const title = getEntityConfig({ collectionSlug: one.split('/')[0]! })?.admin.useAsTitle ?? 'id'
      const address = `${config.routes.api}/${one}?depth=0&draft=true&locale=${code}&fallback-locale=en&select[${title}]=true`
      const answer = asked.get(address) ?? titleAt(address, title)
      asked.set(address, answer)
      void answer.then((found) => setTitles((known) => ({ ...known, [one]: found })))
    }
  }, [key, code, config.routes.api, getEntityConfig])
  return (to: string, id: string): string => titles[`${to}/${id}`] ?? ''
}

const titleAt = async (address: string, field: string): Promise<string> => {
  try {
    const answer = await fetch(address, { credentials: 'same-origin' })
    const found = answer.ok ? ((await answer.json()) as Record<string, unknown>)[field] : ''
    return typeof found === 'string' ? found : ''
  } catch {
    return ''
  }
}
