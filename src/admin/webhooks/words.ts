import { inLanguage, t, type Label } from '../../i18n/label.ts'

export const words = {
  why: t(
    'The receiver needs the secret to check who writes. It is shown once; a new one makes the old one void.',
    'Le destinataire a besoin du secret pour vérifier l’expéditeur. Il n’est affiché qu’une fois ; un nouveau annule l’ancien.',
    'Атрымальніку патрэбны сакрэт, каб правяраць адпраўніка. Ён паказваецца адзін раз; новы скасоўвае стары.',
  ),
  renew: t('Make a new secret', 'Créer un nouveau secret', 'Стварыць новы сакрэт'),
  again: t('Send again', 'Renvoyer', 'Адправіць зноў'),
  queued: t('It will be sent again.', 'L’envoi va reprendre.', 'Будзе адпраўлена зноў.'),
  failed: t('That did not work.', 'Cela n’a pas fonctionné.', 'Не атрымалася.'),
} satisfies Record<string, Label>

export const sayIn =
  (language: string) =>
  (word: keyof typeof words): string =>
    inLanguage(words[word], language)
