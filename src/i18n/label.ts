export type Label = { en: string; fr: string; be: string }

/** A label or description of the admin in its three languages. */
export const t = (en: string, fr: string, be: string): Label => ({ en, fr, be })
