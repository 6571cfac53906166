import { t, type Label } from '../i18n/label.ts'

type Text = { status: number; title: Label; detail: Label }

/** What staff read when a step of a translation is refused. The codes are stable. */
export const texts = {
  'not-allowed': {
    status: 403,
    title: t('Not allowed', 'Non autorisé', 'Няма дазволу'),
    detail: t(
      'Your role may not do this to this record in this language.',
      'Votre rôle ne permet pas cette action sur cette fiche dans cette langue.',
      'Ваша роля не дазваляе рабіць гэта з гэтым запісам на гэтай мове.',
    ),
  },
  'request-invalid': {
    status: 400,
    title: t('Request not understood', 'Demande incomprise', 'Запыт незразумелы'),
    detail: t(
      'Something in the request is missing or has the wrong form.',
      'Un élément de la demande manque ou n’a pas la bonne forme.',
      'У запыце нечага не хапае або нешта мае няправільную форму.',
    ),
  },
  'not-found': {
    status: 404,
    title: t('Not found', 'Introuvable', 'Не знойдзена'),
    detail: t(
      'There is no such record, or it has no text in any language.',
      'Cette fiche n’existe pas, ou elle n’a de texte dans aucune langue.',
      'Такога запісу няма, або ў ім няма тэксту ні на адной мове.',
    ),
  },
  'text-missing': {
    status: 409,
    title: t('Text missing', 'Texte manquant', 'Не хапае тэксту'),
    detail: t(
      'This language lacks a text that is required. Write it first.',
      'Il manque dans cette langue un texte obligatoire. Écrivez-le d’abord.',
      'На гэтай мове не хапае абавязковага тэксту. Спачатку напішыце яго.',
    ),
  },
  'is-source': {
    status: 409,
    title: t('This is the source', 'C’est la langue source', 'Гэта мова арыгінала'),
    detail: t(
      'The record is written in this language; there is nothing to compare it with.',
      'La fiche est rédigée dans cette langue ; il n’y a rien à quoi la comparer.',
      'Запіс напісаны на гэтай мове, параўноўваць яго няма з чым.',
    ),
  },
  'behind-source': {
    status: 409,
    title: t('The source has changed', 'La source a changé', 'Арыгінал змяніўся'),
    detail: t(
      'Look at what changed in the source, adapt the translation and confirm it.',
      'Examinez ce qui a changé dans la source, adaptez la traduction et confirmez-la.',
      'Паглядзіце, што змянілася ў арыгінале, папраўце пераклад і пацвердзіце яго.',
    ),
  },
  'changed-meanwhile': {
    status: 409,
    title: t('Changed meanwhile', 'Modifié entre-temps', 'Тым часам змянілася'),
    detail: t(
      'Somebody changed the text after you opened it. Open it again and decide then.',
      'Quelqu’un a modifié le texte après votre ouverture. Rouvrez-le avant de décider.',
      'Нехта змяніў тэкст пасля таго, як вы яго адкрылі. Адкрыйце яго зноў і тады вырашайце.',
    ),
  },
  'text-conflict': {
    status: 409,
    title: t('Somebody else wrote here', 'Quelqu’un d’autre a écrit ici', 'Тут пісаў нехта іншы'),
    detail: t(
      'Nothing was saved: a text you changed was changed by somebody else as well. Choose which one stays, then save again.',
      'Rien n’a été enregistré : un texte que vous avez modifié l’a aussi été par quelqu’un d’autre. Choisissez lequel garder, puis enregistrez à nouveau.',
      'Нічога не захавана: тэкст, які вы змянілі, змяніў і нехта іншы. Выберыце, які застанецца, і захавайце зноў.',
    ),
  },
  'not-in-review': {
    status: 409,
    title: t('Not submitted', 'Non soumis', 'Не пададзена на праверку'),
    detail: t(
      'Only what was submitted or approved can be returned.',
      'Seul ce qui a été soumis ou approuvé peut être renvoyé.',
      'Вярнуць можна толькі тое, што пададзена або зацверджана.',
    ),
  },
  'assignee-unfit': {
    status: 409,
    title: t('Cannot be assigned', 'Ne peut être confié', 'Нельга даручыць'),
    detail: t(
      'This person does not write in this language. Add it to the account or choose somebody else.',
      'Cette personne n’écrit pas dans cette langue. Ajoutez-la à son compte ou choisissez quelqu’un d’autre.',
      'Гэты чалавек не піша на гэтай мове. Дадайце яе ва ўліковы запіс або выберыце іншага.',
    ),
  },
} satisfies Record<string, Text>

export type TranslationProblem = keyof typeof texts
