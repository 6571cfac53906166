import { inLanguage, t, type Label } from '../../../i18n/label.ts'

/** What the desk at the door says. */
const words = {
  title: t('Desk at the door', 'Accueil à l’entrée', 'Рэгістрацыя на ўваходзе'),
  why: t(
    'Scan or type the code of a badge, or look for a name. Without a connection arrivals are kept on this device, as random ids and times, and sent later. Do not close this page meanwhile.',
    'Scannez ou saisissez le code d’un badge, ou cherchez un nom. Sans connexion, les arrivées sont gardées sur cet appareil, sous forme d’identifiants et d’heures, puis envoyées. Ne fermez pas cette page entre-temps.',
    'Прачытайце сканерам або ўвядзіце код бэджа ці знайдзіце імя. Без сувязі прыбыцці захоўваюцца на гэтай прыладзе як выпадковыя ідэнтыфікатары і час, а потым адпраўляюцца. Не закрывайце тым часам гэтую старонку.',
  ),
  choose: t('Meeting', 'Réunion', 'Сустрэча'),
  show: t('Show', 'Afficher', 'Паказаць'),
  none: t('Nobody here.', 'Personne.', 'Нікога няма.'),
  search: t('Code or name', 'Code ou nom', 'Код або імя'),
  arrived: t('Arrived', 'Arrivé', 'Прыбыццё'),
  arrive: t('Has arrived', 'Est arrivé', 'Адзначыць прыбыццё'),
  undo: t('Take back', 'Annuler', 'Адмяніць'),
  unsent: t('Not sent yet', 'Pas encore envoyées', 'Яшчэ не адпраўлена'),
  refused: t('Refused by the studio', 'Refusées par le studio', 'Студыя адхіліла'),
} satisfies Record<string, Label>

export type DoorWords = Record<keyof typeof words, string>

export const doorWords = (language: string): DoorWords =>
  Object.fromEntries(
    Object.entries(words).map(([word, label]) => [word, inLanguage(label, language)]),
  ) as DoorWords
