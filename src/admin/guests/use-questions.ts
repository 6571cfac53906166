'use client'
import { useFormFields, useTranslation } from '@payloadcms/ui'
import { useEffect, useState } from 'react'
import type { FormQuestion } from './answer-labels.ts'

/** The questions of a form, in the language of the admin. */
export const useFormQuestions = (form: string | null): FormQuestion[] => {
  const { i18n } = useTranslation()
  const [questions, setQuestions] = useState<FormQuestion[]>([])

  useEffect(() => {
    if (!form) return
    const asked = new AbortController()
    fetch(`/api/forms/${form}?depth=0&locale=${i18n.language}&fallback-locale=en`, {
      credentials: 'include',
      signal: asked.signal,
    })
      .then((response) => (response.ok ? response.json() : null))
      .then((found: { fields?: FormQuestion[] } | null) => setQuestions(found?.fields ?? []))
      .catch(() => {})
    return () => asked.abort()
  }, [form, i18n.language])

  return questions
}

/** Those of the form that the reply on this page answers. */
export const useQuestions = (): FormQuestion[] => {
  const form = useFormFields(([fields]) => fields['form']?.value)
  return useFormQuestions(typeof form === 'string' ? form : null)
}
