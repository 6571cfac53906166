import { describe, expect, it } from 'vitest'
import { formPage } from '../../../src/guests/pages/form-page.ts'
import { problemPage, receivedPage } from '../../../src/guests/pages/outcome-pages.ts'
import type { FormDefinition } from '../../../src/rsvp/definition.ts'
import { problem } from '../../../src/rsvp/problems.ts'
import { readAnswers } from '../../../src/rsvp/read-answers.ts'
import { inventedForm } from './fixtures.ts'
import { markupErrors } from './markup.ts'

const frame = { locale: 'be', path: '/r/invented-meeting', languages: ['en', 'fr', 'be'] } as const
const form = inventedForm()
const key = '0f0e0d0c-0000-4000-8000-000000000002'
const hostile = '"><img src=x onerror=alert(1)>\u202Eשלום'
const wrong = problem('invalid-answers', 'be', readAnswers(form, [{ field: 'nobody', value: 1 }]).errors)

const everyTextIs = (text: string): FormDefinition =>
  inventedForm({
    title: text,
    privacyNotice: text,
    submitButtonLabel: text,
    fields: form.fields.map((block) =>
      'name' in block ? { ...block, label: text, description: text } : block,
    ),
  })

describe.each([
  ['the form', formPage(frame, form, key)],
  ['the form in one language', formPage({ ...frame, languages: ['be'] }, form, key)],
  [
    'the form after errors',
    formPage(frame, form, key, wrong, { nameAsOnId: hostile, accessibility: '\nfirst line empty' }),
  ],
  ['a form of hostile texts', formPage(frame, everyTextIs(hostile), key)],
  ['the thanks', receivedPage(frame, form, '0f0e0d0c-0000-4000-8000-000000000001')],
  ['a closed form', problemPage(frame, problem('form-closed', 'be'), form)],
  ['an unknown form', problemPage(frame, problem('form-not-found', 'be'))],
])('%s', (_, page) => {
  it('is valid and accessible HTML', async () => {
    expect(await markupErrors(page)).toEqual([])
  })

  it('holds no markup but ours', () => {
    expect(page).not.toContain('<img')
  })
})

describe('the form', () => {
  it('marks its own texts with its language where the page speaks another', () => {
    const page = formPage({ ...frame, locale: 'lt' }, form, key)
    expect(page).toContain('<html lang="en">')
    expect(page).toMatch(/<h1 lang="lt">Invented meeting/)
  })

  it('gives back the first empty line that somebody typed', () => {
    const page = formPage(frame, form, key, wrong, { accessibility: '\nsecond' })
    expect(page).toMatch(/>\n\nsecond<\/textarea>/)
  })

  it('unticks a box that was sent unticked, whatever it starts with', () => {
    const ticked = inventedForm({
      fields: form.fields.map((block) =>
        block.blockType === 'checkbox' ? { ...block, defaultValue: true } : block,
      ),
    })
    const isTicked = (page: string) => /id="q-photos"[^>]*\schecked/.test(page)
    expect(isTicked(formPage(frame, ticked, key))).toBe(true)
    expect(isTicked(formPage(frame, ticked, key, wrong, {}))).toBe(false)
  })
})
