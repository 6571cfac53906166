import type { Word } from './words.ts'

export type Asked = { days: number; collection: string | undefined; page: number }
export type Noun = { slug: string; label: string; mayVerify: boolean }

type Props = { asked: Asked; nouns: Noun[]; say: (word: Word) => string }

/** A plain form: the address of the list says what it shows. */
export const Filter = ({ asked, nouns, say }: Props) => (
  <form className="verification__filter" method="get">
    <label>
      {say('days')}
      <input type="number" name="days" min={0} max={36_500} step={1} defaultValue={asked.days} required />
    </label>
    <label>
      {say('noun')}
      <select name="collection" defaultValue={asked.collection ?? ''}>
        <option value="">{say('every')}</option>
        {nouns.map(({ slug, label }) => (
          <option key={slug} value={slug}>
            {label}
          </option>
        ))}
      </select>
    </label>
    <button type="submit" className="publication__verb">
      {say('show')}
    </button>
  </form>
)
