import { inLanguage, t, type Label } from '../../../i18n/label.ts'

/** The steps of a translation, as buttons and as history. */
export const stepWords = {
  steps: t('State and steps', 'État et étapes', 'Стан і крокі'),
  confirm: t('It is up to date', 'Elle est à jour', 'Пераклад адпавядае арыгіналу'),
  submit: t('Submit for review', 'Soumettre à la relecture', 'Падаць на праверку'),
  approve: t('Approve', 'Approuver', 'Зацвердзіць'),
  return: t('Return with a comment', 'Renvoyer avec un commentaire', 'Вярнуць з каментаром'),
  comment: t('What is to be done?', 'Que faut-il faire ?', 'Што трэба зрабіць?'),
  send: t('Return it', 'Renvoyer', 'Вярнуць'),
  cancel: t('Cancel', 'Annuler', 'Скасаваць'),
  assign: t('Give the task', 'Confier la tâche', 'Даручыць'),
  assignee: t('Translator', 'Traducteur', 'Перакладчык'),
  nobody: t('Nobody', 'Personne', 'Ніхто'),
  dueOn: t('Due', 'Pour le', 'Тэрмін'),
  source: t('Make this the source', 'En faire la source', 'Зрабіць арыгіналам'),
  authentic: t('Mark as authentic', 'Déclarer faisant foi', 'Пазначыць як аўтэнтычны'),
  notAuthentic: t('No longer authentic', 'Ne fait plus foi', 'Больш не аўтэнтычны'),
  isAuthentic: t('Authentic text', 'Texte faisant foi', 'Аўтэнтычны тэкст'),
  cameBack: t('It came back:', 'Renvoyée :', 'Вярнулі:'),
  history: t('History', 'Historique', 'Гісторыя'),
  done: t('Done.', 'C’est fait.', 'Зроблена.'),
  someone: t('Somebody', 'Quelqu’un', 'Нехта'),
  'translation-confirmed': t('confirmed', 'a confirmé', 'пацвердзіў(-ла)'),
  'translation-submitted': t('submitted', 'a soumis', 'падаў(-ла) на праверку'),
  'translation-approved': t('approved', 'a approuvé', 'зацвердзіў(-ла)'),
  'translation-returned': t('returned', 'a renvoyé', 'вярнуў(-ла)'),
  'translation-assigned': t('gave the task', 'a confié la tâche', 'даручыў(-ла)'),
  'translation-source-chosen': t('made it the source', 'en a fait la source', 'зрабіў(-ла) арыгіналам'),
} satisfies Record<string, Label>

export type StepWord = keyof typeof stepWords

export type SayStep = (word: StepWord) => string

export const sayStepIn =
  (language: string): SayStep =>
  (word) =>
    inLanguage(stepWords[word], language)
