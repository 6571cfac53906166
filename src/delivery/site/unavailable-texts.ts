/** What a reader is told when a page can be made neither from memory nor by the site. */
export const unavailableTexts = {
  en: {
    title: 'This page cannot be shown right now',
    text: 'We are working on it. Please try again in a minute; nothing is lost.',
    again: 'Try again',
  },
  fr: {
    title: 'Cette page ne peut pas être affichée pour le moment',
    text: 'Nous y travaillons. Veuillez réessayer dans une minute ; rien n’est perdu.',
    again: 'Réessayer',
  },
  be: {
    title: 'Зараз гэтую старонку паказаць немагчыма',
    text: 'Мы працуем над гэтым. Паспрабуйце, калі ласка, праз хвіліну: нічога не страчана.',
    again: 'Паспрабаваць яшчэ раз',
  },
}
