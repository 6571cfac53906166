import { APIError } from 'payload'
import type { PayloadRequest } from 'payload'
import { t, type Label } from '../i18n/label.ts'

export const texts = {
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
  'not-to-come': t(
    'Choose a moment to come, with its time zone.',
    'Choisissez un moment à venir, avec son fuseau horaire.',
    'Выберыце час у будучыні разам з часавым поясам.',
  ),
  'not-planned': t(
    'This is not planned any more: it was done, cancelled or never there.',
    'Ce n’est plus programmé : c’est fait, annulé ou inconnu.',
    'Гэта ўжо не запланавана: выканана, скасавана або яго не было.',
  ),
  'nobody-any-more': t(
    'The account of the person who planned this is gone.',
    'Le compte de la personne qui l’avait programmé n’existe plus.',
    'Уліковага запісу чалавека, які гэта запланаваў, ужо няма.',
  ),
  'changed-meanwhile': t(
    'Somebody changed the same fields meanwhile. Your text is still in the form: take theirs or keep yours.',
    'Quelqu’un a modifié les mêmes champs entre-temps. Votre texte est encore dans le formulaire : prenez le leur ou gardez le vôtre.',
    'Хтосьці тым часам змяніў тыя ж палі. Ваш тэкст яшчэ ў форме: вазьміце чужы або пакіньце свой.',
  ),
  'unknown-base': t(
    'The version you started from is not kept any more. Load the page again and repeat your changes.',
    'La version dont vous êtes parti n’est plus conservée. Rechargez la page et refaites vos modifications.',
    'Версія, з якой вы пачалі, ужо не захоўваецца. Загрузіце старонку нанова і паўтарыце змены.',
  ),
  'not-found': t(
    'There is no such record or version.',
    'Cette fiche ou cette version n’existe pas.',
    'Такога запісу або такой версіі няма.',
  ),
  failed: t(
    'It failed for a technical reason. Nothing was changed; the log of the worker says more.',
    'Échec pour une raison technique. Rien n’a changé ; le journal du processus en dit plus.',
    'Не атрымалася з тэхнічнай прычыны. Нічога не змянілася; больш у журнале працэсу.',
  ),
} satisfies Record<string, Label>

export type PublicationProblem = keyof typeof texts

export const isProblem = (code: string): code is PublicationProblem => code in texts

const languageOf = (req: PayloadRequest): keyof Label =>
  (['fr', 'be'] as const).find((language) => language === req.i18n?.language) ?? 'en'

/** An error with a stable code, in the language of the person's admin. */
export const problem = (
  code: PublicationProblem,
  req?: PayloadRequest,
  status = 400,
  more: Record<string, unknown> = {},
): APIError => new APIError(texts[code][req ? languageOf(req) : 'en'], status, { code, ...more }, true)

/** A language cannot be published while its required texts are missing. */
export const notPublishable = (slug: string, locale: string, missing: string[]): APIError =>
  new APIError(
    `${slug} (${locale}): ${missing.join(', ')} — missing · manque · не хапае`,
    400,
    { code: 'text-missing', locale, missing },
    true,
  )
