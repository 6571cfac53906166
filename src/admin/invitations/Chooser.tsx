import type { DeskData } from './read-desk.ts'
import type { Word } from './words.ts'

type Props = { data: DeskData; say: (word: Word) => string }

/** A plain form: the address of the desk says which meeting and category it shows. */
export const Chooser = ({ data: { meetings, categories, meeting, category }, say }: Props) => (
  <form className="verification__filter" method="get">
    <label>
      {say('meeting')}
      <select name="meeting" defaultValue={meeting ?? ''}>
        {meetings.map(({ id, label }) => (
          <option key={id} value={id}>
            {label}
          </option>
        ))}
      </select>
    </label>
    <label>
      {say('category')}
      <select name="category" defaultValue={category ?? ''} key={meeting}>
        <option value="">{say('everyCategory')}</option>
        {categories.map(({ id, label }) => (
          <option key={id} value={id}>
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
