import { t, type Label } from '../i18n/label.ts'
import type { Locale } from '../i18n/locales.ts'
import { spokenFor } from '../i18n/say.ts'
import type { Phrase } from './content.ts'

export type Say = (sentence: Label, values?: Record<string, string>) => Phrase

/** Our own sentences in the nearest language we write; `{deadline}` and the like are put in. */
export const sayIn = (locale: Locale): Say => {
  const lang = spokenFor(locale)
  return (sentence, values = {}) => ({
    lang,
    text: sentence[lang].replace(/\{(\w+)\}/g, (written, name: string) => values[name] ?? written),
  })
}

/** French parts a colon and a semicolon from the word before. */
export const colonOf = (lang: string): string => (lang === 'fr' ? '\u00a0:' : ':')
export const semicolonOf = (lang: string): string => (lang === 'fr' ? '\u00a0;' : ';')

export const words = {
  subject: t('Invitation: {title}', 'Invitation : {title}', 'Запрашэнне: {title}'),
  dearPerson: t('Dear {name},', 'Madame, Monsieur,', 'Шаноўная спадарыня, шаноўны спадар!'),
  dearAll: t('Dear colleagues,', 'Mesdames, Messieurs,', 'Шаноўныя спадарыні і спадары!'),
  request: t(
    'Please confirm your attendance on your personal page.',
    'Merci de confirmer votre participation sur votre page personnelle.',
    'Калі ласка, пацвердзіце свой удзел на сваёй асабістай старонцы.',
  ),
  requestBy: t(
    'Please confirm your attendance on your personal page by {deadline}.',
    'Merci de confirmer votre participation sur votre page personnelle au plus tard le {deadline}.',
    'Калі ласка, пацвердзіце свой удзел на сваёй асабістай старонцы не пазней за {deadline}.',
  ),
  places: t(
    '{places} places are held for you.',
    '{places} places vous sont réservées.',
    'Для вас зарэзервавана месцаў: {places}.',
  ),
  page: t('Open your personal page', 'Ouvrez votre page personnelle', 'Адкрыйце сваю асабістую старонку'),
  typed: t(
    'or go to {address} and type the code',
    'ou allez à l’adresse {address} et saisissez le code',
    'або перайдзіце на {address} і ўвядзіце код',
  ),
  yours: t(
    'The link and the code are meant for you alone. If you cannot come, you can name a colleague on the page.',
    'Le lien et le code vous sont personnels. Si vous ne pouvez pas venir, vous pourrez désigner un collègue sur la page.',
    'Спасылка і код прызначаны толькі вам. Калі вы не зможаце прыехаць, на старонцы можна назваць калегу.',
  ),
  qr: t(
    'QR code of your personal page',
    'Code QR de votre page personnelle',
    'QR-код вашай асабістай старонкі',
  ),
  overview: t('Overview of the Alliance’s work', 'Aperçu des travaux de l’Alliance', 'Агляд працы Альянсу'),
  countries: t(
    'Countries with a parliamentary group',
    'Pays où existe un groupe parlementaire',
    'Краіны, дзе ёсць парламенцкая група',
  ),
  forming: t('Groups being developed', 'Groupes en cours de création', 'Групы, якія ствараюцца'),
  forums: t(
    'Contacts in international organizations',
    'Contacts au sein d’organisations internationales',
    'Кантакты ў міжнародных арганізацыях',
  ),
  priorities: t('Priorities', 'Priorités', 'Прыярытэты'),
  topics: t('Other questions', 'Autres questions', 'Іншыя пытанні'),
  objectives: t('Objectives', 'Objectifs', 'Мэты'),
  aims: t(
    'The meeting aims to further the Alliance’s agenda through:',
    'Pour faire avancer le programme de l’Alliance, la réunion se fixe les objectifs suivants :',
    'Каб прасунуць праграму Альянсу, сустрэча мае на мэце:',
  ),
  participants: t('Participants', 'Participants', 'Удзельнікі'),
  invited: t('Invited are:', 'Sont invités :', 'Запрошаныя:'),
  workingLanguages: t('Working languages', 'Langues de travail', 'Рабочыя мовы'),
  location: t('Location', 'Lieu', 'Месца'),
  contact: t('Contact', 'Contact', 'Кантакт'),
  closing: t(
    'Sincerely,',
    'Nous vous prions d’agréer l’expression de notre haute considération.',
    'З павагай,',
  ),
  pageOf: t('Page {page} of {pages}', 'Page {page} sur {pages}', 'Старонка {page} з {pages}'),
}
