import type { Payload, TextFieldManyValidation } from 'payload'
import { inLanguage, t } from '../../../i18n/label.ts'

const notForPrograms = t(
  'A program is given collections that may become public, by their address',
  'Un programme reçoit des collections publiables, par leur adresse',
  'Праграме даюць калекцыі, якія могуць стаць публічнымі, паводле іх адраса',
)

/** What a program may be given: what may become public; guests and accounts are never among it. */
const nounsForPrograms = ({ config }: Payload): string[] =>
  [...config.collections, ...config.globals]
    .filter(({ custom }) => custom?.['presenter'])
    .map(({ slug }) => slug)

export const areNouns: TextFieldManyValidation = (value, { req }) => {
  const known = nounsForPrograms(req.payload)
  return value?.length && value.every((noun) => known.includes(noun))
    ? true
    : `${inLanguage(notForPrograms, req.i18n.language)}: ${known.join(', ')}.`
}
