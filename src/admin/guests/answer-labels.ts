/** A form's questions as the staff API gives them, and an answer as it is stored. */
export type FormQuestion = {
  name?: string
  label?: string | null
  blockType: string
  options?: { value: string; label?: string | null }[] | null
}
export type StoredAnswer = { field: string; value: unknown }

export type Shown = { field: string; question: string; answer: string }

/** Answers in the words of the form's questions and options; what the form no longer asks keeps its name. */
export const shownAnswers = (
  answers: unknown,
  questions: FormQuestion[],
  words: { yes: string; no: string },
): Shown[] =>
  (Array.isArray(answers) ? (answers as StoredAnswer[]) : []).map(({ field, value }) => {
    const question = questions.find(({ name }) => name === field)
    return { field, question: question?.label ?? field, answer: answerText(value, question, words) }
  })

const answerText = (
  value: unknown,
  question: FormQuestion | undefined,
  { yes, no }: { yes: string; no: string },
): string => {
  const text = typeof value === 'string' ? value : JSON.stringify(value)
  if (question?.blockType === 'checkbox') return text === 'true' ? yes : no
  return question?.options?.find((option) => option.value === text)?.label ?? text
}
