import type { Role } from '../../../access/roles.ts'
import { t, type Label } from '../../../i18n/label.ts'

export const roleLabels: Record<Role, Label> = {
  administrator: t('Administrator', 'Administrateur', 'Адміністратар'),
  editor: t('Editor', 'Rédacteur', 'Рэдактар'),
  translator: t('Translator', 'Traducteur', 'Перакладчык'),
  meetingManager: t('Meeting manager', 'Responsable de réunion', 'Адказны за сустрэчы'),
  campaignOfficer: t('Campaign officer', 'Responsable de campagne', 'Адказны за кампанію'),
  safetyOfficer: t('Safety officer', 'Responsable de la sécurité', 'Адказны за бяспеку'),
  hostLiaison: t('Host liaison', 'Correspondant du pays hôte', 'Сувязны прымаючага боку'),
  auditor: t('Auditor', 'Auditeur', 'Аўдытар'),
}
