import type { EnterWords } from './enter-words.ts'
import type { Entry } from './entries.ts'
import { Person } from './EnterPerson.tsx'

type Props = { entry: Entry; words: EnterWords }

/** Who comes for a group: those named before, one more, or a place kept for somebody named later. */
export const EnterDelegation = ({ entry: { people }, words }: Props) => (
  <>
    {people.length > 0 && (
      <fieldset>
        <legend>{words.stay}</legend>
        {people.map(({ reply, name, comes }) => (
          <label key={reply} className="attendance__tick">
            <input type="checkbox" name="stays" value={reply} defaultChecked={comes} />
            {name ?? words.hold}
          </label>
        ))}
      </fieldset>
    )}
    <fieldset>
      <legend>{words.add}</legend>
      <Person words={words} required={false} />
    </fieldset>
    <label>
      {words.holdUntil}
      <input type="date" name="namesBy" />
    </label>
  </>
)
