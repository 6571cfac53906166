import { t } from '../../i18n/label.ts'
import type { Locale } from '../../i18n/locales.ts'

/** Every language by its own name. */
export const autonyms: Record<Locale, string> = {
  en: 'English',
  fr: 'Français',
  be: 'Беларуская',
  de: 'Deutsch',
  pl: 'Polski',
  lt: 'Lietuvių',
  it: 'Italiano',
  uk: 'Українська',
}

/** What the pages say around the form; the form itself speaks its editors' words. */
export const words = {
  language: t('Language', 'Langue', 'Мова'),
  skip: t('Skip to the content', 'Aller au contenu', 'Перайсці да зместу'),
  privacy: t('How your answers are used', 'Usage de vos réponses', 'Як выкарыстоўваюцца вашы адказы'),
  answerBy: t('Please answer by', 'Merci de répondre avant le', 'Калі ласка, адкажыце да'),
  required: t('required', 'obligatoire', 'абавязкова'),
  sealed: t(
    'Stored encrypted; every opening is recorded.',
    'Conservé chiffré ; chaque ouverture est consignée.',
    'Захоўваецца зашыфраваным, кожнае адкрыццё запісваецца.',
  ),
  kept: t(
    'Your earlier answer is kept encrypted. Write here only to replace it.',
    'Votre réponse précédente est conservée chiffrée. N’écrivez ici que pour la remplacer.',
    'Ваш ранейшы адказ захоўваецца зашыфраваным. Пішыце тут, толькі калі хочаце яго замяніць.',
  ),
  choose: t('Choose…', 'Choisissez…', 'Выберыце…'),
  send: t('Send', 'Envoyer', 'Даслаць'),
  trap: t('Leave this field empty', 'Laissez ce champ vide', 'Пакіньце гэтае поле пустым'),
  error: t('Error:', 'Erreur :', 'Памылка:'),
  received: t('We have received your answer', 'Nous avons reçu votre réponse', 'Мы атрымалі ваш адказ'),
  request: t(
    'It is a request for now: the organisers will check it and confirm.',
    'C’est pour l’instant une demande : les organisateurs vont l’examiner et la confirmer.',
    'Пакуль гэта запыт: арганізатары разгледзяць яго і пацвердзяць.',
  ),
  checkMail: t(
    'We have sent a letter to the address you gave. Please open the link in it to confirm that the address is yours; the organisers see your request after that.',
    'Nous avons envoyé un courriel à l’adresse indiquée. Ouvrez le lien qu’il contient pour confirmer que cette adresse est la vôtre ; les organisateurs verront ensuite votre demande.',
    'Мы даслалі ліст на пазначаны адрас. Адкрыйце спасылку ў ім, каб пацвердзіць, што адрас ваш: пасля гэтага арганізатары ўбачаць ваш запыт.',
  ),
  reference: t('Your reference:', 'Votre référence :', 'Нумар вашага адказу:'),
  keep: t(
    'Keep it in case you need to write to us about your answer.',
    'Gardez-la pour nous écrire au sujet de votre réponse.',
    'Захавайце яго на выпадак, калі давядзецца напісаць нам пра свой адказ.',
  ),
  contact: t('Contact:', 'Contact :', 'Кантакт:'),
  otherLanguages: t(
    'The form is available in these languages:',
    'Le formulaire existe dans ces langues :',
    'Форма даступная на гэтых мовах:',
  ),
}
