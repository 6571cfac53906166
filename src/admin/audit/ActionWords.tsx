'use client'
import { useField, useTranslation } from '@payloadcms/ui'
import { actionIn } from './action-in.ts'

/** Below the code of a record, which programs know: what it means. */
export const ActionWords = ({ path }: { path: string }) => {
  const { i18n } = useTranslation()
  const { value } = useField<string>({ path })
  return value ? <p>{actionIn(value, i18n.language)}</p> : null
}
