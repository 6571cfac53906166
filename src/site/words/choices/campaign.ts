import { t } from '../say.ts'

export const profileIncidentsIncidentType = {
  arrest: t('Arrest', 'Arrestation', 'Затрыманне'),
  charge: t('Charge', 'Inculpation', 'Абвінавачанне'),
  trial: t('Trial', 'Procès', 'Суд'),
  sentence: t('Sentence', 'Condamnation', 'Прысуд'),
  transfer: t('Transfer', 'Transfert', 'Пераводзіны'),
  release: t('Release', 'Libération', 'Вызваленне'),
  rearrest: t('Arrested again', 'Nouvelle arrestation', 'Паўторнае затрыманне'),
  termProlonged: t('Term prolonged', 'Peine prolongée', 'Падаўжэнне тэрміну'),
  death: t('Death', 'Décès', 'Смерць'),
}

export const profileIncidentsReleaseKind = {
  pardoned: t('Pardoned', 'Gracié', 'Памілаванне'),
  served: t('Sentence served', 'Peine purgée', 'Адбыты тэрмін'),
  expelled: t('Expelled', 'Expulsé', 'Выдварэнне'),
  exchanged: t('Exchanged', 'Échangé', 'Абмен'),
  acquitted: t('Acquitted', 'Acquitté', 'Апраўданне'),
  amnestied: t('Amnestied', 'Amnistié', 'Амністыя'),
}

export const godparenthoodEndReason = {
  released: t('Released', 'Libération', 'Вызваленне'),
  mandateEnded: t('Mandate ended', 'Fin du mandat', 'Заканчэнне мандата'),
  handedOver: t('Handed over', 'Transmission', 'Перадача'),
  withdrawn: t('Withdrawn', 'Retrait', 'Адкліканне'),
  died: t('Died', 'Décès', 'Смерць'),
}

export const actActType = {
  question: t('Parliamentary question', 'Question parlementaire', 'Парламенцкі запыт'),
  embassy: t('Approach to an embassy', 'Démarche auprès d’une ambassade', 'Зварот у амбасаду'),
  event: t('Event', 'Évènement', 'Падзея'),
  statement: t('Statement', 'Déclaration', 'Заява'),
  other: t('Other', 'Autre', 'Іншае'),
}
