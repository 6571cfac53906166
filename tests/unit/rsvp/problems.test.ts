import { describe, expect, it } from 'vitest'
import { answerErrors } from '../../../src/rsvp/questions/outcome.ts'
import { problem } from '../../../src/rsvp/problems.ts'

describe('a problem document', () => {
  it('has a stable code and sentences in the language of the reader', () => {
    const [english, french, belarusian] = (['en', 'fr', 'be'] as const).map((locale) =>
      problem('invalid-answers', locale, [{ field: 'email', code: 'invalid-email' }]),
    )
    expect(english).toMatchObject({
      type: 'urn:alliance:problem:invalid-answers',
      status: 422,
      code: 'invalid-answers',
      errors: [{ field: 'email', code: 'invalid-email' }],
    })
    expect(french?.title).toBe('Certaines réponses sont à corriger')
    expect(belarusian?.errors?.[0]?.message).toContain('Упішыце')
  })

  it('speaks English where we do not speak the language of the form', () => {
    expect(problem('form-closed', 'lt').title).toBe(problem('form-closed', 'en').title)
  })

  it.each(answerErrors)('has words in three languages for %s', (code) => {
    const said = (['en', 'fr', 'be'] as const).map(
      (locale) => problem('invalid-answers', locale, [{ field: 'x', code }]).errors?.[0]?.message,
    )
    expect(new Set(said).size).toBe(3)
  })
})
