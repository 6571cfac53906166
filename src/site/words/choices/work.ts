import { t } from '../say.ts'

export const meetingMeetingStatus = {
  planned: t('Planned', 'Prévue', 'Плануецца'),
  confirmed: t('Confirmed', 'Confirmée', 'Пацверджана'),
  postponed: t('Postponed', 'Reportée', 'Адкладзена'),
  moved: t('Moved', 'Déplacée', 'Перанесена ў іншае месца'),
  cancelled: t('Cancelled', 'Annulée', 'Адменена'),
  held: t('Held', 'Tenue', 'Адбылася'),
}

export const meetingHostsRole = {
  host: t('Host', 'Hôte', 'Гаспадар'),
  organiser: t('Organiser', 'Organisateur', 'Арганізатар'),
  supporter: t('Supporter', 'Soutien', 'Партнёр'),
}

export const itemKind = {
  plenary: t('Plenary', 'Séance plénière', 'Пленарнае пасяджэнне'),
  panel: t('Panel', 'Table ronde', 'Панэльная дыскусія'),
  speech: t('Speech', 'Discours', 'Выступ'),
  reception: t('Reception', 'Réception', 'Прыём'),
  transfer: t('Transfer', 'Transfert', 'Пераезд'),
  break: t('Break', 'Pause', 'Перапынак'),
  press: t('Press', 'Presse', 'Прэса'),
  closed: t('Closed session', 'Séance à huis clos', 'Закрытае пасяджэнне'),
}

export const itemAudience = {
  public: t('Public', 'Public', 'Публічна'),
  delegations: t('Delegations', 'Délégations', 'Дэлегацыі'),
  belarusianAndForeignDelegations: t(
    'Belarusian and foreign delegations',
    'Délégations bélarusses et étrangères',
    'Беларуская і замежныя дэлегацыі',
  ),
  staff: t('Staff', 'Équipe', 'Супрацоўнікі'),
}

export const itemSpeakersRole = {
  speaker: t('Speaker', 'Intervenant', 'Прамоўца'),
  moderator: t('Moderator', 'Modérateur', 'Мадэратар'),
  host: t('Host', 'Hôte', 'Гаспадар'),
}

export const declarationKind = {
  declaration: t('Declaration', 'Déclaration', 'Дэкларацыя'),
  statement: t('Statement', 'Communiqué', 'Заява'),
  letter: t('Letter', 'Lettre', 'Ліст'),
  appeal: t('Appeal', 'Appel', 'Зварот'),
}

export const declarationDeclarationState = {
  draft: t('Draft', 'Projet', 'Праект'),
  open: t('Open for signature', 'Ouverte à la signature', 'Адкрыта для подпісу'),
  closed: t('Closed', 'Close', 'Закрыта'),
  archived: t('Archived', 'Archivée', 'У архіве'),
}

export const documentDocumentType = {
  convocation: t('Convocation', 'Convocation', 'Скліканне сустрэчы'),
  programme: t('Programme', 'Programme', 'Праграма'),
  conceptNote: t('Concept note', 'Note de cadrage', 'Канцэптуальная нататка'),
  draft: t('Draft', 'Projet', 'Праект'),
  participants: t('List of participants', 'Liste des participants', 'Спіс удзельнікаў'),
  minutes: t('Minutes', 'Compte rendu', 'Пратакол'),
  report: t('Report', 'Rapport', 'Справаздача'),
  letter: t('Letter', 'Lettre', 'Ліст'),
  other: t('Other', 'Autre', 'Іншае'),
}

export const figureFigureStatus = {
  current: t('Current', 'Actuel', 'Актуальная'),
  superseded: t('Superseded', 'Remplacé', 'Заменена'),
  disputed: t('Disputed', 'Contesté', 'Аспрэчваецца'),
}
