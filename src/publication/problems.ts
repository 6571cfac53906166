import { APIError } from 'payload'
import type { PayloadRequest } from 'payload'
import { t, type Label } from '../i18n/label.ts'

const texts = {
  'restore-as-draft': t(
    'A version is restored as a draft and then published.',
    'Une version est restaurée comme brouillon, puis publiée.',
    'Версія аднаўляецца як чарнавік, а потым публікуецца.',
  ),
  'language-needed': t(
    'Say in which language you write: add ?locale= with one of the editing languages.',
    'Indiquez la langue dans laquelle vous écrivez : ajoutez ?locale= avec une des langues d’édition.',
    'Пазначце мову, на якой пішаце: дадайце ?locale= з адной з моў рэдагавання.',
  ),
  'unknown-language': t(
    'This is not one of the languages one can publish in.',
    'Ce n’est pas une des langues de publication.',
    'На гэтай мове публікаваць нельга.',
  ),
  'may-not-publish': t(
    'Your role may not publish or withdraw this.',
    'Votre rôle ne permet ni de publier ni de retirer ceci.',
    'Ваша роля не дазваляе публікаваць або здымаць гэта.',
  ),
  withheld: t(
    'Not published: it is private or not cleared. Change that decision first.',
    'Non publié : c’est privé ou non autorisé. Modifiez d’abord cette décision.',
    'Не апублікавана: гэта прыватнае або без дазволу. Спачатку змяніце гэтае рашэнне.',
  ),
  'transaction-needed': t(
    'Public content is written in a transaction only.',
    'Le contenu public ne s’écrit que dans une transaction.',
    'Публічны змест пішацца толькі ў транзакцыі.',
  ),
  'not-committed': t(
    'The database did not keep the change. Nothing was published; try again.',
    'La base n’a pas conservé la modification. Rien n’a été publié ; réessayez.',
    'База не захавала змену. Нічога не апублікавана; паспрабуйце яшчэ раз.',
  ),
} satisfies Record<string, Label>

export type PublicationProblem = keyof typeof texts

const languageOf = (req: PayloadRequest): keyof Label =>
  (['fr', 'be'] as const).find((language) => language === req.i18n?.language) ?? 'en'

/** An error with a stable code, in the language of the person's admin. */
export const problem = (code: PublicationProblem, req?: PayloadRequest, status = 400): APIError =>
  new APIError(texts[code][req ? languageOf(req) : 'en'], status, { code }, true)

/** A language cannot be published while its required texts are missing. */
export const notPublishable = (slug: string, locale: string, missing: string[]): APIError =>
  new APIError(
    `${slug} (${locale}): ${missing.join(', ')} — missing · manque · не хапае`,
    400,
    { code: 'text-missing', locale, missing },
    true,
  )
