import { APIError, type PayloadRequest } from 'payload'
import { inLanguage, t } from '../../i18n/label.ts'

const texts = {
  'beyond-your-role': t(
    'Nothing was saved: your role does not change this here',
    'Rien n’a été enregistré : votre rôle ne modifie pas ceci ici',
    'Нічога не захавана: ваша роля гэтага тут не змяняе',
  ),
  'not-your-meeting': t(
    'Nothing was saved: this belongs to a meeting that is not among yours.',
    'Rien n’a été enregistré : ceci relève d’une réunion qui ne fait pas partie des vôtres.',
    'Нічога не захавана: гэта датычыць сустрэчы, якой няма сярод вашых.',
  ),
  'whole-version': t(
    'A whole version is restored by those who may change every language.',
    'Une version entière est restaurée par qui peut modifier toutes les langues.',
    'Цэлую версію аднаўляе той, хто можа змяняць усе мовы.',
  ),
} as const

/** An error with a stable code and the paths it is about, in the language of the person's admin. */
export const refusal = (
  code: keyof typeof texts,
  req: PayloadRequest,
  paths: readonly string[] = [],
): APIError => {
  const said = inLanguage(texts[code], req.i18n?.language ?? 'en')
  return new APIError(paths.length ? `${said}: ${paths.join(', ')}.` : said, 403, { code, paths }, true)
}
