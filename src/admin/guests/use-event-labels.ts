'use client'
import { useConfig } from '@payloadcms/ui'
import type { Label } from '../../i18n/label.ts'

type Select = { name?: string; options?: { value: string; label: Label | string }[] }

/** The options of the history's own fields, in the language of the admin. */
export const useEventLabels = (language: keyof Label) => {
  const { getEntityConfig } = useConfig()
  const fields = (getEntityConfig({ collectionSlug: 'reply-events' })?.fields ?? []) as Select[]
  return (name: string, value: string): string => {
    const options = fields.find((field) => field.name === name)?.options ?? []
    const label = options.find((option) => option.value === value)?.label
    return typeof label === 'object' ? (label[language] ?? label.en) : (label ?? value)
  }
}
