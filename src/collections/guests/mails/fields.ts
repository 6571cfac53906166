import type { Field } from 'payload'
import { moment } from '../../../fields/date.ts'
import { writtenLanguage } from '../../../fields/locale.ts'
import { relation } from '../../../fields/relation.ts'
import { count, line } from '../../../fields/text.ts'
import { t } from '../../../i18n/label.ts'
import { kind, mailState } from './rules.ts'

export const fields: Field[] = [
  kind,
  { ...mailState, index: true },
  line('to', t('To', 'À', 'Каму'), { required: true }),
  line('copyTo', t('Copy to', 'Copie à', 'Копія')),
  writtenLanguage('language', t('Language', 'Langue', 'Мова'), 'enum_mails_language'),
  { ...relation('meeting', t('Meeting', 'Réunion', 'Сустрэча'), 'meetings'), index: true },
  { ...relation('invitation', t('Invitation', 'Invitation', 'Запрашэнне'), 'invitations'), index: true },
  { ...relation('reply', t('Reply', 'Réponse', 'Адказ'), 'replies'), index: true },
  relation('notice', t('Notice', 'Avis', 'Апавяшчэнне'), 'notices'),
  relation('link', t('Link', 'Lien', 'Спасылка'), 'links'),
  count(
    'sequence',
    t('Sequence of the calendar entry', 'Séquence de l’événement', 'Нумар рэдакцыі ў календары'),
  ),
  count('attempts', t('Attempts', 'Tentatives', 'Спробы')),
  line('lastError', t('Last error', 'Dernière erreur', 'Апошняя памылка')),
  moment('queuedAt', t('Written', 'Écrit', 'Напісаны'), true),
  moment('nextAttemptAt', t('Next attempt', 'Prochaine tentative', 'Наступная спроба')),
  moment('sentAt', t('Sent', 'Envoyé', 'Адпраўлены')),
  relation('releasedBy', t('Released by', 'Libéré par', 'Хто дазволіў'), 'users'),
]
