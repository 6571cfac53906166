'use client'
import type { Mapping } from '../../importing/mapping.ts'
import type { Answer } from './use-import.ts'
import type { Say } from './words.ts'

export type OwnColumn = { key: string; label: string }

type Props = { answer: Answer; columns: OwnColumn[]; say: Say; onChange: (mapping: Mapping) => void }

/** Which column of the file is what; changing one checks the rows again. */
export const MappingBox = ({ answer: { headings = [], mapping = {} }, columns, say, onChange }: Props) => {
  const change = (key: string, value: string) => {
    const { [key]: _, ...others } = mapping
    onChange(value === '' ? others : { ...others, [key]: Number(value) })
  }
  return (
    <fieldset className="import__mapping">
      <legend>{say('mapping')}</legend>
      {columns.map(({ key, label }) => (
        <label key={key}>
          {label}
          <select value={mapping[key] ?? ''} onChange={({ target }) => change(key, target.value)}>
            <option value="">{say('noColumn')}</option>
            {headings.map((heading, index) => (
              <option key={index} value={index}>
                {heading || index + 1}
              </option>
            ))}
          </select>
        </label>
      ))}
    </fieldset>
  )
}
