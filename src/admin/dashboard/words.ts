import { inLanguage, t, type Label } from '../../i18n/label.ts'

/** What the dashboard says. */
export const words = {
  next: t('Next meeting', 'Prochaine réunion', 'Наступная сустрэча'),
  noMeeting: t('No meeting is planned.', 'Aucune réunion n’est prévue.', 'Ніводная сустрэча не запланавана.'),
  newMeeting: t('Enter a meeting', 'Saisir une réunion', 'Унесці сустрэчу'),
  fromLast: t(
    'Make the next from the last',
    'Créer la suivante à partir de la dernière',
    'Стварыць паводле апошняй',
  ),
  untitled: t('Without a title', 'Sans titre', 'Без назвы'),
  daysLeft: t('Days left', 'Jours restants', 'Засталося дзён'),
  today: t('It is on now', 'Elle a lieu en ce moment', 'Ідзе цяпер'),
  languages: t('Languages ready', 'Langues prêtes', 'Гатоўнасць моў'),
  noLanguages: t('Nothing is written yet.', 'Rien n’est encore écrit.', 'Яшчэ нічога не напісана.'),
  answers: t('Answers', 'Réponses', 'Адказы'),
  accepted: t('Come', 'Viennent', 'Прыйдуць'),
  tentative: t('Perhaps', 'Peut-être', 'Магчыма'),
  declined: t('Do not come', 'Ne viennent pas', 'Не прыйдуць'),
  delegated: t('Send someone else', 'Se font représenter', 'Дэлегуюць іншага'),
  needsAction: t('Have not answered', 'N’ont pas répondu', 'Не адказалі'),
  attendance: t('Attendance', 'Participation', 'Удзел'),
  desk: t('Invitations', 'Invitations', 'Запрашэнні'),
  held: t('Letters waiting for release', 'Lettres en attente de libération', 'Лістоў чакае дазволу'),
  deadlines: t('Deadlines', 'Échéances', 'Тэрміны'),
  noDeadlines: t('No deadline is ahead.', 'Aucune échéance à venir.', 'Тэрмінаў наперадзе няма.'),
  lacks: t('Still missing', 'Manque encore', 'Яшчэ няма'),
  complete: t('Nothing is missing.', 'Rien ne manque.', 'Усё на месцы.'),
  lack_venue: t('Venue', 'Lieu', 'Месца сустрэчы'),
  lack_agenda: t('Agenda', 'Ordre du jour', 'Парадак дня'),
  lack_form: t('RSVP form', 'Formulaire de réponse', 'Форма адказу'),
  lack_formClosed: t('The form is not published', 'Le formulaire n’est pas publié', 'Форма не апублікавана'),
  lack_categories: t('Registration categories', 'Catégories d’inscription', 'Катэгорыі ўдзельнікаў'),
  lack_documents: t('Documents', 'Documents', 'Дакументы'),
  lack_languages: t(
    'In which languages it is to be published',
    'Dans quelles langues elle doit être publiée',
    'На якіх мовах яе публікаваць',
  ),
  changes: t('Recent changes', 'Modifications récentes', 'Апошнія змены'),
  noChanges: t(
    'Here it will say who changed what, and in which language.',
    'Ici apparaîtra qui a modifié quoi, et dans quelle langue.',
    'Тут будзе відаць, хто, што і на якой мове змяніў.',
  ),
  somebody: t('A program', 'Un programme', 'Праграма'),
  upcoming: t('Publishing by itself', 'Publications programmées', 'Запланаваныя публікацыі'),
  noUpcoming: t(
    'Nothing is scheduled. Publication can be scheduled from a record’s publication panel.',
    'Rien n’est programmé. Une publication se programme depuis le panneau de publication d’une fiche.',
    'Нічога не запланавана. Публікацыю можна запланаваць на панэлі публікацыі запісу.',
  ),
  publish: t('Publish', 'Publier', 'Апублікаваць'),
  withdraw: t('Withdraw', 'Retirer', 'Зняць з публікацыі'),
  campaign: t('Campaign', 'Campagne', 'Кампанія'),
  profiles: t('Profiles', 'Profils', 'Профілі'),
  public: t('Public', 'Publics', 'Публічныя'),
  undecided: t('Waiting for a decision', 'En attente de décision', 'Чакаюць рашэння'),
  reviewDue: t('Decision to be reviewed', 'Décision à revoir', 'Рашэнне трэба перагледзець'),
  godparents: t('Godparenthoods', 'Parrainages', 'Апякунствы'),
  without: t('Without a godparent', 'Sans parrain ni marraine', 'Без хроснага'),
  audit: t('Last records of the audit', 'Dernières entrées de l’audit', 'Апошнія запісы аўдыту'),
  noAudit: t('Nothing has been recorded yet.', 'Rien n’a encore été consigné.', 'Яшчэ нічога не запісана.'),
  allOf: t('All', 'Tout', 'Усе'),
  first: t('Where to begin', 'Par où commencer', 'З чаго пачаць'),
  firstIntro: t(
    'The studio is empty. These steps, in this order, save the most work.',
    'Le studio est vide. Ces étapes, dans cet ordre, épargnent le plus de travail.',
    'Студыя пустая. Гэтыя крокі ў такім парадку зберагуць найбольш працы.',
  ),
  stepSettings: t(
    'Say who you are: name and languages of the site',
    'Dites qui vous êtes : nom et langues du site',
    'Пазначце, хто вы: назва і мовы сайта',
  ),
  stepGroups: t(
    'Import the parliamentary groups from a sheet',
    'Importez les groupes parlementaires d’un tableau',
    'Імпартуйце парламенцкія групы з табліцы',
  ),
  stepPeople: t(
    'Import the people from a sheet',
    'Importez les personnes d’un tableau',
    'Імпартуйце людзей з табліцы',
  ),
  stepMeeting: t('Enter the first meeting', 'Saisissez la première réunion', 'Унясіце першую сустрэчу'),
  stepUsers: t(
    'Give your colleagues their accounts',
    'Donnez leurs comptes à vos collègues',
    'Дайце калегам уліковыя запісы',
  ),
} satisfies Record<string, Label>

export type Word = keyof typeof words
export type Say = (word: Word) => string

export const sayIn =
  (language: string): Say =>
  (word) =>
    inLanguage(words[word], language)
