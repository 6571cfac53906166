import { t } from './say.ts'

export const declaration = {
  lead: t(
    'What members of parliaments have jointly declared, and who signed it.',
    'Ce que des parlementaires ont déclaré ensemble, et qui l’a signé.',
    'Што парламентарыі абвясцілі разам і хто гэта падпісаў.',
  ),
  adopted: t('Adopted', 'Adoptée', 'Прынята'),
  at: t('At the meeting', 'Lors de la réunion', 'На сустрэчы'),
  state: t('Signatures', 'Signatures', 'Подпісы'),
  authentic: t('Authentic in', 'Fait foi en', 'Аўтэнтычны тэкст'),
  authenticHere: t('This text is authentic.', 'Ce texte fait foi.', 'Гэты тэкст аўтэнтычны.'),
  translation: t(
    'This is a translation; the authentic text is in {languages}.',
    'Ceci est une traduction ; fait foi le texte en {languages}.',
    'Гэта пераклад; аўтэнтычны тэкст на мове: {languages}.',
  ),
  priorities: t('Priorities', 'Priorités', 'Прыярытэты'),
  text: t('Text', 'Texte', 'Тэкст'),
  paragraph: t('Paragraph {number}', 'Paragraphe {number}', 'Пункт {number}'),
  textElsewhere: t(
    'The full text has not been published here yet; what is known of it stands above.',
    'Le texte intégral n’est pas encore publié ici ; ce que l’on en sait figure ci-dessus.',
    'Поўны тэкст тут яшчэ не апублікаваны; што пра яго вядома, пададзена вышэй.',
  ),
  corrigenda: t('Corrections', 'Rectificatifs', 'Выпраўленні'),
  signatories: t('Signatories', 'Signataires', 'Падпісанты'),
  namesPrivate: t(
    'Here stand those who agreed to be named; others may have signed.',
    'Voici les signataires qui ont accepté d’être nommés ; d’autres ont pu signer.',
    'Тут названыя тыя, хто пагадзіўся на гэта; маглі падпісаць і іншыя.',
  ),
  noCountry: t('Other bodies', 'Autres institutions', 'Іншыя ўстановы'),
  noNames: t('Nobody is named here yet.', 'Personne n’est encore nommé ici.', 'Тут яшчэ нікога не названа.'),
}
