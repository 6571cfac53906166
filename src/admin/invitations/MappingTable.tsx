'use client'
import { columns, type Column, type ImportAnswer, type Mapping } from './import-types.ts'
import type { Word } from './words.ts'

type Props = { answer: ImportAnswer; say: (word: Word) => string; onChange: (mapping: Mapping) => void }

/** Which column of the file is what; changing one checks the rows again. */
export const MappingTable = ({ answer: { headings, mapping }, say, onChange }: Props) => {
  const change = (column: Column, value: string) => {
    const { [column]: _, ...others } = mapping
    onChange(value === '' ? others : { ...others, [column]: Number(value) })
  }
  return (
    <fieldset className="desk__mapping">
      <legend>{say('column')}</legend>
      {columns.map((column) => (
        <label key={column}>
          {say(column)}
          <select value={mapping[column] ?? ''} onChange={({ target }) => change(column, target.value)}>
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
