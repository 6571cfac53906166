import { inLanguage, t, type Label } from '../../../i18n/label.ts'

/** What the form for an answer by telephone or on paper says. */
const words = {
  title: t('Enter an answer', 'Saisir une réponse', 'Унесці адказ'),
  why: t(
    'For an answer that came by telephone or on paper. It counts like one given on the page, also after the deadline, and its history says who entered it.',
    'Pour une réponse reçue par téléphone ou sur papier. Elle compte comme celle donnée sur la page, même après la date limite, et son historique dit qui l’a saisie.',
    'Для адказу, які прыйшоў па тэлефоне або на паперы. Ён лічыцца нароўні з дадзеным на старонцы, нават пасля тэрміну, а ў яго гісторыі запісана, хто яго ўнёс.',
  ),
  invitation: t('Invitation', 'Invitation', 'Запрашэнне'),
  uninvited: t('Somebody without an invitation', 'Quelqu’un sans invitation', 'Хтосьці без запрашэння'),
  channel: t('It came by', 'Reçue par', 'Прыйшоў'),
  phone: t('Telephone', 'Téléphone', 'Па тэлефоне'),
  paper: t('Paper', 'Papier', 'На паперы'),
  stay: t(
    'Named before; unticked: does not come',
    'Déjà nommés ; décoché : ne vient pas',
    'Названыя раней; без галачкі — не прыйдзе',
  ),
  hold: t('Name to follow', 'Nom à venir', 'Імя будзе пазней'),
  add: t('One more person', 'Une personne de plus', 'Яшчэ адна асоба'),
  holdUntil: t(
    'Or a place for somebody to be named by',
    'Ou une place pour quelqu’un à nommer avant le',
    'Або месца для таго, каго назавуць да',
  ),
  name: t('Name of the guest', 'Nom de l’invité', 'Імя госця'),
  email: t('Address for the confirmation', 'Adresse pour la confirmation', 'Адрас для пацвярджэння'),
  declined: t('Does not come', 'Ne vient pas', 'Не прыйдзе'),
  send: t('Enter', 'Saisir', 'Унесці'),
  saved: t('Entered', 'Saisie', 'Унесена'),
  failed: t('Not saved.', 'Non enregistré.', 'Не захавана.'),
} satisfies Record<string, Label>

export type EnterWords = Record<keyof typeof words, string>

/** Plain strings, because they go to the browser. */
export const enterWords = (language: string): EnterWords =>
  Object.fromEntries(
    Object.entries(words).map(([word, label]) => [word, inLanguage(label, language)]),
  ) as EnterWords
