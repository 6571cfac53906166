import type { EnterWords } from './enter-words.ts'

export const Person = ({ words, required }: { words: EnterWords; required: boolean }) => (
  <>
    <label>
      {words.name}
      <input name="guestName" maxLength={200} required={required} autoComplete="off" />
    </label>
    <label>
      {words.email}
      <input name="guestEmail" type="email" autoComplete="off" />
    </label>
  </>
)
