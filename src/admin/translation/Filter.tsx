import type { ReactNode } from 'react'
import { localeLabels, locales } from '../../i18n/locales.ts'
import type { Question } from '../../translation/ask-matrix.ts'
import { states } from '../../translation/state.ts'
import type { Choice } from '../guests/attendance/meetings.ts'
import type { Say } from './words.ts'

export type NounLabel = { slug: string; kind: 'collection' | 'global'; label: string }

type Props = { asked: Question; nouns: NounLabel[]; meetings: Choice[]; say: Say }

/** A plain form: the address of the matrix says what it shows, and can be sent to a colleague. */
export const Filter = ({ asked, nouns, meetings, say }: Props) => (
  <form className="verification__filter" method="get">
    <Select name="collection" label={say('noun')} none={say('every')} value={asked.collection}>
      {nouns.map(({ slug, label }) => (
        <option key={slug} value={slug}>
          {label}
        </option>
      ))}
    </Select>
    <Select name="meeting" label={say('meeting')} none={say('everyMeeting')} value={asked.meeting}>
      {meetings.map(({ id, title, day }) => (
        <option key={id} value={id}>
          {`${day} ${title ?? '—'}`}
        </option>
      ))}
    </Select>
    <Select name="language" label={say('language')} none={say('everyLanguage')} value={asked.language}>
      {locales.map((locale) => (
        <option key={locale} value={locale} lang={locale}>
          {localeLabels[locale]}
        </option>
      ))}
    </Select>
    <Select name="state" label={say('state')} none={say('everyState')} value={asked.state}>
      {(['todo', ...states] as const).map((state) => (
        <option key={state} value={state}>
          {say(state)}
        </option>
      ))}
    </Select>
    <label>
      {say('dueBefore')}
      <input type="date" name="dueBefore" defaultValue={asked.dueBefore} />
    </label>
    <label className="translation__tick">
      <input type="checkbox" name="mine" value="true" defaultChecked={asked.mine === 'true'} />
      {say('mine')}
    </label>
    <button type="submit" className="publication__verb">
      {say('show')}
    </button>
  </form>
)

type SelectProps = {
  name: string
  label: string
  none: string
  value: string | undefined
  children: ReactNode
}

const Select = ({ name, label, none, value, children }: SelectProps) => (
  <label>
    {label}
    <select name={name} defaultValue={value ?? ''}>
      <option value="">{none}</option>
      {children}
    </select>
  </label>
)
