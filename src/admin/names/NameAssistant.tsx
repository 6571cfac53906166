'use client'
import { useDocumentInfo, useForm, useFormFields, useLocale, useTranslation } from '@payloadcms/ui'
import { useState } from 'react'
import { inLanguage, type Label } from '../../i18n/label.ts'
import { proposals, type Proposal } from '../../lib/belarusian/proposals.ts'
import './names.css'
import { Spelling } from './Spelling.tsx'
import { isTaken, rowOf, rowsIn, type Written } from './rows.ts'
import { words } from './words.ts'

/** Below a Belarusian name: how else it may be written. Nothing is taken over unless a person says so. */
export const NameAssistant = () => {
  const { code } = useLocale()
  const name = useFormFields(([fields]) => fields['name']?.value)
  const rows = useFormFields(([fields]) => JSON.stringify(rowsIn(fields)))
  const { addFieldRow } = useForm()
  const { collectionSlug, hasSavePermission } = useDocumentInfo()
  const { i18n } = useTranslation()
  const [news, setNews] = useState('')
  const speak = (label: Label) => inLanguage(label, i18n.language)

  const offered = code === 'be' && typeof name === 'string' ? proposals(name) : []
  if (offered.length === 0) return null
  const others = JSON.parse(rows) as Written[] | null

  const take = (proposal: Proposal) => {
    addFieldRow({
      path: 'otherNames',
      schemaPath: `${collectionSlug}.otherNames`,
      subFieldState: rowOf(proposal),
    })
    setNews(`${speak(words.took)} ${proposal.name}`)
  }
  const copy = (proposal: Proposal) =>
    navigator.clipboard.writeText(proposal.name).then(
      () => setNews(`${speak(words.copied)} ${proposal.name}`),
      () => setNews(speak(words.notCopied)),
    )

  return (
    <section className="names" aria-labelledby="names-title">
      <h3 id="names-title">{speak(words.title)}</h3>
      <p>{speak(words.why)}</p>
      <ul>
        {offered.map((proposal) => (
          <Spelling
            key={proposal.scheme}
            proposal={proposal}
            taken={others !== null && isTaken(others, proposal)}
            speak={speak}
            copy={() => void copy(proposal)}
            {...(others && hasSavePermission ? { take: () => take(proposal) } : {})}
          />
        ))}
      </ul>
      <p role="status">{news}</p>
    </section>
  )
}
