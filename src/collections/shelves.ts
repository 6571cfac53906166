import { t } from '../i18n/label.ts'

/** The groups of the admin's menu, in the words a person would look for. */
export const shelves = {
  alliance: t('Alliance', 'Alliance', 'Альянс'),
  work: t('Work of the alliance', 'Travaux de l’alliance', 'Праца альянсу'),
  campaign: t('Political prisoners', 'Prisonniers politiques', 'Палітвязні'),
  editorial: t('News and pages', 'Actualités et pages', 'Навіны і старонкі'),
  guests: t('Guests', 'Invités', 'Госці'),
  system: t('System', 'Système', 'Сістэма'),
}
