'use client'
import { useField, useTranslation } from '@payloadcms/ui'
import { shownAnswers } from './answer-labels.ts'
import { useQuestions } from './use-questions.ts'
import { sayIn } from './words-history.ts'

/** What the guest answered, read only, in the words of the form. */
export const Answers = ({ path }: { path: string }) => {
  const { value } = useField<unknown>({ path })
  const { i18n } = useTranslation()
  const say = sayIn(i18n.language)
  const answers = shownAnswers(value, useQuestions(), { yes: say('yes'), no: say('no') })
  return (
    <section className="sealed" aria-labelledby="answers-title">
      <h3 id="answers-title">{say('title')}</h3>
      <dl>
        {answers.map(({ field, question, answer }) => (
          <div key={field}>
            <dt>{question}</dt>
            <dd dir="auto">{answer}</dd>
          </div>
        ))}
      </dl>
      {answers.length === 0 && <p>{say('none')}</p>}
    </section>
  )
}
