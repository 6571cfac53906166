import { t, type Label } from '../../i18n/label.ts'
import type { Scheme } from '../../lib/belarusian/proposals.ts'

/** What the name assistant says. */
export const words = {
  title: t('Spellings of this name', 'Graphies de ce nom', 'Напісанні гэтага імя'),
  why: t(
    'Proposed by rule from the Belarusian name. Take over only what you have checked: people choose how their name is written.',
    'Proposées selon des règles à partir du nom bélarusse. N’en reprenez que ce que vous avez vérifié : chacun choisit comment s’écrit son nom.',
    'Прапанавана паводле правілаў на аснове беларускага імя. Бярыце толькі тое, што праверылі: кожны сам выбірае, як пісаць сваё імя.',
  ),
  take: t('Take over', 'Reprendre', 'Узяць'),
  taken: t('Among the other names', 'Parmi les autres noms', 'Сярод іншых імён'),
  took: t(
    'Added to the names by language and script; not saved yet:',
    'Ajouté aux noms par langue et écriture ; pas encore enregistré :',
    'Дададзена да імён паводле мовы і пісьма; яшчэ не захавана:',
  ),
  copy: t('Copy', 'Copier', 'Скапіяваць'),
  copied: t('Copied:', 'Copié :', 'Скапіявана:'),
  notCopied: t(
    'The browser did not allow copying.',
    'Le navigateur n’a pas permis la copie.',
    'Браўзер не дазволіў скапіяваць.',
  ),
  review: t('to be reviewed', 'à vérifier', 'трэба праверыць'),
} satisfies Record<string, Label>

export const schemes: Record<Scheme, Label> = {
  english: t('English usage', 'Usage anglais', 'Англійскае напісанне'),
  passport: t('As in passports', 'Comme dans les passeports', 'Як у пашпарце'),
  lacinka: t('Łacinka', 'Łacinka', 'Лацінка'),
  national: t(
    'Geographical names (UN, 2007)',
    'Noms géographiques (ONU, 2007)',
    'Геаграфічныя назвы (ААН, 2007)',
  ),
  classical: t('Classical spelling', 'Orthographe classique', 'Класічны правапіс (тарашкевіца)'),
  classicalLacinka: t(
    'Łacinka, classical spelling',
    'Łacinka, orthographe classique',
    'Лацінка паводле класічнага правапісу',
  ),
}
