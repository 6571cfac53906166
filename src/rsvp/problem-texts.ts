import { t, type Label } from '../i18n/label.ts'

/** Why an answer was not taken. The code is stable; the sentences are for people and may be reworded. */
export const problems = {
  'invalid-request': {
    status: 400,
    title: t('The request cannot be read', 'La requête est illisible', 'Запыт немагчыма прачытаць'),
    detail: t(
      'Send { "form": …, "submissionData": [{ "field": …, "value": … }] } as JSON.',
      'Envoyez { "form": …, "submissionData": [{ "field": …, "value": … }] } en JSON.',
      'Дашліце { "form": …, "submissionData": [{ "field": …, "value": … }] } у фармаце JSON.',
    ),
  },
  'unknown-locale': {
    status: 400,
    title: t('Unknown language', 'Langue inconnue', 'Невядомая мова'),
    detail: t(
      'The language asked for is not one of this site.',
      'La langue demandée n’existe pas sur ce site.',
      'Такой мовы на гэтым сайце няма.',
    ),
  },
  'form-not-found': {
    status: 404,
    title: t('This form does not exist', 'Ce formulaire n’existe pas', 'Такой формы няма'),
    detail: t(
      'There is no such form in this language. Check the address or choose another language.',
      'Ce formulaire n’existe pas dans cette langue. Vérifiez l’adresse ou choisissez une autre langue.',
      'На гэтай мове такой формы няма. Праверце адрас або выберыце іншую мову.',
    ),
  },
  'form-not-open': {
    status: 403,
    title: t('This form is not open yet', 'Ce formulaire n’est pas encore ouvert', 'Форма яшчэ не адкрыта'),
    detail: t(
      'Answers are not taken yet. Please come back later.',
      'Les réponses ne sont pas encore acceptées. Revenez plus tard.',
      'Адказы пакуль не прымаюцца. Калі ласка, зайдзіце пазней.',
    ),
  },
  'form-closed': {
    status: 403,
    title: t('This form is closed', 'Ce formulaire est fermé', 'Форма закрыта'),
    detail: t(
      'The deadline has passed and answers are no longer taken here. Please write to the contact of the meeting.',
      'Le délai est dépassé et les réponses ne sont plus acceptées ici. Écrivez au contact de la réunion.',
      'Тэрмін мінуў, і адказы тут больш не прымаюцца. Калі ласка, напішыце арганізатарам сустрэчы.',
    ),
  },
  'link-not-found': {
    status: 404,
    title: t('This link opens nothing', 'Ce lien n’ouvre rien', 'Гэтая спасылка нічога не адкрывае'),
    detail: t(
      'The link is incomplete, has expired or was replaced by a newer one. Use the newest letter, or write to the organisers.',
      'Le lien est incomplet, a expiré ou a été remplacé. Utilisez la lettre la plus récente ou écrivez aux organisateurs.',
      'Спасылка няпоўная, пратэрмінаваная або замененая навейшай. Скарыстайце самы новы ліст або напішыце арганізатарам.',
    ),
  },
  'deadline-passed': {
    status: 409,
    title: t('The deadline has passed', 'Le délai est dépassé', 'Тэрмін мінуў'),
    detail: t(
      'Answers and changes are no longer taken here. Please write to the contact of the meeting.',
      'Les réponses et les modifications ne sont plus acceptées ici. Écrivez au contact de la réunion.',
      'Адказы і змены тут больш не прымаюцца. Калі ласка, напішыце арганізатарам сустрэчы.',
    ),
  },
  'idempotency-key-reused': {
    status: 422,
    title: t('This key was used already', 'Cette clé a déjà servi', 'Гэты ключ ужо выкарыстаны'),
    detail: t(
      'Another answer was sent under the same key. Open the page again and send from there.',
      'Une autre réponse a été envoyée avec la même clé. Rouvrez la page et envoyez de là.',
      'Пад гэтым ключом ужо дасланы іншы адказ. Адкрыйце старонку нанова і дашліце адтуль.',
    ),
  },
  'answer-in-progress': {
    status: 409,
    title: t('The same answer is being stored', 'La même réponse est en cours', 'Гэты адказ ужо захоўваецца'),
    detail: t(
      'The answer was sent twice and the first one is not finished. Please try again in a moment.',
      'La réponse a été envoyée deux fois et la première n’est pas terminée. Réessayez dans un instant.',
      'Адказ дасланы двойчы, і першы яшчэ апрацоўваецца. Калі ласка, паспрабуйце праз хвіліну.',
    ),
  },
  'too-many-people': {
    status: 422,
    title: t('Too many people', 'Trop de personnes', 'Занадта шмат людзей'),
    detail: t(
      'The invitation has fewer places than people named. Nothing was saved.',
      'L’invitation offre moins de places que de personnes indiquées. Rien n’a été enregistré.',
      'У запрашэнні менш месцаў, чым названа людзей. Нічога не захавана.',
    ),
  },
  'cannot-delegate': {
    status: 409,
    title: t('Nothing to delegate', 'Rien à déléguer', 'Няма чаго дэлегаваць'),
    detail: t(
      'Only a personal invitation can be passed on to a colleague, and only once.',
      'Seule une invitation personnelle peut être transmise à un collègue, et une seule fois.',
      'Калегу можна перадаць толькі асабістае запрашэнне і толькі адзін раз.',
    ),
  },
  'proof-needed': {
    status: 403,
    title: t('One more step', 'Une étape de plus', 'Яшчэ адзін крок'),
    detail: t(
      'The check against automatic sending is missing or was used already. Please send again.',
      'La vérification contre les envois automatiques manque ou a déjà servi. Veuillez renvoyer.',
      'Няма праверкі ад аўтаматычнай адпраўкі, або яна ўжо выкарыстаная. Калі ласка, дашліце яшчэ раз.',
    ),
  },
  'too-many-attempts': {
    status: 429,
    title: t('Too many attempts', 'Trop de tentatives', 'Занадта шмат спробаў'),
    detail: t(
      'Please wait a few minutes and try again.',
      'Attendez quelques minutes, puis réessayez.',
      'Калі ласка, пачакайце некалькі хвілін і паспрабуйце яшчэ раз.',
    ),
  },
  'invalid-answers': {
    status: 422,
    title: t(
      'Some answers need a correction',
      'Certaines réponses sont à corriger',
      'Некаторыя адказы трэба выправіць',
    ),
    detail: t(
      'Nothing was saved. Correct the answers named below and send again.',
      'Rien n’a été enregistré. Corrigez les réponses indiquées ci-dessous, puis renvoyez.',
      'Нічога не захавана. Выпраўце адказы, названыя ніжэй, і дашліце яшчэ раз.',
    ),
  },
  'origin-not-allowed': {
    status: 403,
    title: t('Not allowed from this site', 'Non autorisé depuis ce site', 'З гэтага сайта нельга'),
    detail: t(
      'Answers are taken only from our own pages and from programs, not from pages of other sites.',
      'Les réponses ne sont acceptées que depuis nos pages et des programmes, pas depuis d’autres sites.',
      'Адказы прымаюцца толькі з нашых старонак і ад праграм, але не са старонак іншых сайтаў.',
    ),
  },
  'too-large': {
    status: 413,
    title: t('Too much text', 'Trop de texte', 'Занадта шмат тэксту'),
    detail: t(
      'The answer is larger than 16 kilobytes. Please shorten it.',
      'La réponse dépasse 16 kilo-octets. Veuillez la raccourcir.',
      'Адказ большы за 16 кілабайтаў. Калі ласка, скараціце яго.',
    ),
  },
  'unsupported-type': {
    status: 415,
    title: t('Unsupported format', 'Format non pris en charge', 'Фармат не падтрымліваецца'),
    detail: t(
      'Send JSON here, or use the form on the page.',
      'Envoyez du JSON ici ou utilisez le formulaire de la page.',
      'Дашліце сюды JSON або запоўніце форму на старонцы.',
    ),
  },
  'not-found': {
    status: 404,
    title: t('Nothing here', 'Rien ici', 'Тут нічога няма'),
    detail: t('There is no such page.', 'Cette page n’existe pas.', 'Такой старонкі няма.'),
  },
  unavailable: {
    status: 503,
    title: t('Not available at the moment', 'Indisponible pour le moment', 'Часова недаступна'),
    detail: t(
      'Your answer was not saved. Please try again in a few minutes.',
      'Votre réponse n’a pas été enregistrée. Veuillez réessayer dans quelques minutes.',
      'Ваш адказ не захаваны. Калі ласка, паспрабуйце яшчэ раз праз некалькі хвілін.',
    ),
  },
} satisfies Record<string, { status: number; title: Label; detail: Label }>
