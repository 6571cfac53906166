'use client'
import { useFormFields } from '@payloadcms/ui'

/** The clock one plans by: the meeting's, when the form has one, else one's own. */
export const useZone = (): string => {
  const given = useFormFields(([fields]) => fields?.['timeZone']?.value as string | undefined)
  return given && isZone(given) ? given : ownZone()
}

export const ownZone = (): string => Intl.DateTimeFormat().resolvedOptions().timeZone

const isZone = (given: string): boolean => {
  try {
    new Intl.DateTimeFormat('en', { timeZone: given })
    return true
  } catch {
    return false
  }
}
