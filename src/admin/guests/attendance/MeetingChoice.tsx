import type { Choice } from './meetings.ts'

type Props = { meetings: Choice[]; meeting: string | undefined; label: string; show: string }

/** A plain form: the address of the page says which meeting it is about. */
export const MeetingChoice = ({ meetings, meeting, label, show }: Props) => (
  <form method="get" className="verification__filter">
    <label>
      {label}
      <select name="meeting" defaultValue={meeting}>
        {meetings.map(({ id, title, day }) => (
          <option key={id} value={id}>
            {`${day} ${title ?? '—'}`}
          </option>
        ))}
      </select>
    </label>
    <button type="submit" className="publication__verb">
      {show}
    </button>
  </form>
)
