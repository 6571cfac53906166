import type { Validate } from 'payload'
import { inLanguage, t } from '../../../i18n/label.ts'

const wrongAddress = t(
  'A webhook’s address begins with https:// and carries no name and password.',
  'L’adresse d’un webhook commence par https:// et ne contient ni nom ni mot de passe.',
  'Адрас вэбхука пачынаецца з https:// і не ўтрымлівае імя і пароля.',
)

/** What is said over an open line can be changed on its way, and a password in an address ends up in logs. */
export const isWebhookAddress: Validate = (value: unknown, { req }) => {
  const url = typeof value === 'string' && URL.canParse(value) ? new URL(value) : null
  return url?.protocol === 'https:' && url.username === '' && url.password === ''
    ? true
    : inLanguage(wrongAddress, req.i18n.language)
}
