import { t, type Label } from '../../i18n/label.ts'

/** What the box with a case file's sealed texts says. */
export const words = {
  title: t('Sealed texts', 'Textes scellés', 'Запячатаныя тэксты'),
  why: t(
    'Each text is stored encrypted. Opening and saving are recorded with your name and the name of the field. Open only what you need.',
    'Chaque texte est stocké chiffré. L’ouverture et l’enregistrement sont consignés avec votre nom et celui du champ. N’ouvrez que le nécessaire.',
    'Кожны тэкст захоўваецца зашыфраваным. Адкрыццё і захаванне запісваюцца з вашым імем і назвай поля. Адкрывайце толькі тое, што патрэбна.',
  ),
  saveFirst: t(
    'Save the case file first, then write into it.',
    'Enregistrez d’abord le dossier, puis remplissez-le.',
    'Спачатку захавайце справу, потым запаўняйце яе.',
  ),
  closed: t('Closed', 'Fermé', 'Закрыта'),
  open: t('Open', 'Ouvrir', 'Адкрыць'),
  seal: t('Seal and save', 'Sceller et enregistrer', 'Запячатаць і захаваць'),
  close: t('Close', 'Fermer', 'Закрыць'),
  opened: t('Opened, and recorded:', 'Ouvert et consigné :', 'Адкрыта і запісана:'),
  sealed: t('Sealed, and recorded:', 'Scellé et consigné :', 'Запячатана і запісана:'),
  notOpened: t('Not opened.', 'Non ouvert.', 'Не адкрыта.'),
  notSealed: t('Not saved.', 'Non enregistré.', 'Не захавана.'),
} satisfies Record<string, Label>

export type Word = keyof typeof words
