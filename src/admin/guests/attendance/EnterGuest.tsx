'use client'
import type { FormQuestion } from '../answer-labels.ts'
import { useFormQuestions } from '../use-questions.ts'
import { questionField } from './enter-body.ts'
import { Person } from './EnterPerson.tsx'
import type { EnterWords } from './enter-words.ts'

type Props = { form: string | null; invited: boolean; words: EnterWords }

/** One guest, asked what the form asks. */
export const EnterGuest = ({ form, invited, words }: Props) => (
  <>
    {invited && (
      <>
        <Person words={words} required={false} />
        <label className="attendance__tick">
          <input type="checkbox" name="declines" value="true" />
          {words.declined}
        </label>
      </>
    )}
    {useFormQuestions(form)
      .filter(({ name }) => name !== undefined)
      .map((question) => (
        <Question key={question.name} question={question} />
      ))}
  </>
)

/** Required answers are checked by the verb, because somebody who does not come is not asked them. */
const Question = ({ question }: { question: FormQuestion }) => {
  const name = questionField(question.name ?? '')
  const label = question.label ?? question.name
  if (question.blockType === 'checkbox')
    return (
      <label className="attendance__tick">
        <input type="checkbox" name={name} value="true" />
        {label}
      </label>
    )
  return (
    <label>
      {label}
      {question.options ? (
        <select name={name}>
          <option value="" />
          {question.options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.label ?? option.value}
            </option>
          ))}
        </select>
      ) : question.blockType === 'textarea' ? (
        <textarea name={name} rows={3} />
      ) : (
        <input name={name} type={question.blockType === 'number' ? 'number' : 'text'} autoComplete="off" />
      )}
    </label>
  )
}
