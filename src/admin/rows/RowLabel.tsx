'use client'
import { useRowLabel, useTranslation } from '@payloadcms/ui'
import type { RowPart } from '../../fields/row-label.ts'
import { inLanguage } from '../../i18n/label.ts'
import { useTitles } from './use-titles.ts'

const shown = 2
const longest = 70

/** The head of a row: the first two things it says of itself; a row that says nothing has its number. */
export const RowLabel = ({ parts }: { parts: RowPart[] }) => {
  const { data, rowNumber = 0 } = useRowLabel<Record<string, unknown>>()
  const { i18n } = useTranslation()
  const titleOf = useTitles(parts, data)
  const words = parts
    .map((part) => {
      const value = data?.[part.name]
      if (typeof value !== 'string' || value === '') return ''
      if (part.kind === 'words') return value
      if (part.kind === 'relation') return titleOf(part.to, value)
      const label = part.labels[value] ?? value
      return typeof label === 'string' ? label : inLanguage(label, i18n.language)
    })
    .filter(Boolean)
    .slice(0, shown)
    .join(' · ')
  return (
    <span className="row-label">
      {String(rowNumber + 1).padStart(2, '0')}{' '}
      {words.length > longest ? `${words.slice(0, longest)}…` : words}
    </span>
  )
}
