import { localeLabels, locales } from '../i18n/locales.ts'
import { t, type Label } from '../i18n/label.ts'
import { choice } from './choice.ts'

const labels = Object.fromEntries(
  locales.map((code) => [code, t(localeLabels[code], localeLabels[code], localeLabels[code])]),
)

/** One of the languages the product writes in, each under its own name: the language somebody is written to in. */
export const writtenLanguage = (name: string, label: Label, enumName: string) =>
  choice(name, label, labels, { required: true, defaultValue: 'en', enumName })
