export type Label = { en: string; fr: string; be: string }

/** A label or description of the admin in its three languages. */
export const t = (en: string, fr: string, be: string): Label => ({ en, fr, be })

/** The label in the language of the admin, which is one of ours or falls to English. */
export const inLanguage = (label: Label, language: string): string =>
  label[language as keyof Label] ?? label.en
