import { inLanguage, t, type Label } from '../../i18n/label.ts'
import { localeLabels } from '../../i18n/locales.ts'
import type { Finding } from './finding.ts'

/** `{language}`, `{field}` and `{name}` are filled in; the codes are stable. */
const sentences = {
  'text-missing': t(
    '{language}: “{field}” is missing.',
    '{language} : « {field} » manque.',
    '{language}: не хапае поля «{field}».',
  ),
  'field-missing': t('“{field}” is missing.', '« {field} » manque.', 'Не хапае поля «{field}».'),
  'ends-before-start': t(
    '“{field}” is before the beginning.',
    '« {field} » précède le début.',
    '«{field}» раней за пачатак.',
  ),
  'over-but-announced': t(
    'It is over and still announced as to come.',
    'C’est terminé et encore annoncé comme à venir.',
    'Гэта ўжо скончылася, а абвешчана як будучае.',
  ),
  'consent-refused': t(
    'Somebody shown in an image refused (“{field}”).',
    'Une personne montrée sur une image a refusé (« {field} »).',
    'Чалавек на выяве адмовіўся («{field}»).',
  ),
  withheld: t(
    'Private or not cleared: it cannot be published.',
    'Privé ou non autorisé : publication impossible.',
    'Прыватна або без дазволу: апублікаваць нельга.',
  ),
  'consent-unknown': t(
    'Nobody noted whether the people in an image agreed (“{field}”).',
    'Rien n’indique que les personnes sur une image ont accepté (« {field} »).',
    'Не пазначана, ці згодныя людзі на выяве («{field}»).',
  ),
  'alt-missing': t(
    '{language}: an image has no description (“{field}”).',
    '{language} : une image n’a pas de description (« {field} »).',
    '{language}: выява без апісання («{field}»).',
  ),
  'sources-missing': t(
    'No source is given.',
    'Aucune source n’est indiquée.',
    'Не пазначана ніводнай крыніцы.',
  ),
  'language-wanted': t(
    '{language} is wanted for this meeting and is not ready.',
    '{language} est requis pour cette réunion et n’est pas prêt.',
    '{language}: патрэбна для гэтай сустрэчы, але яшчэ не гатова.',
  ),
  stale: t(
    '{language}: the source has changed since the translation.',
    '{language} : l’original a changé depuis la traduction.',
    '{language}: пасля перакладу арыгінал змяніўся.',
  ),
  'target-not-public': t(
    '“{name}” is not public and will not appear (“{field}”).',
    '« {name} » n’est pas public et n’apparaîtra pas (« {field} »).',
    '«{name}» не апублікавана і не з’явіцца («{field}»).',
  ),
  'depends-on-hidden': t(
    '“{name}” is not public; until it is, this stays invisible.',
    '« {name} » n’est pas public ; d’ici là, ceci reste invisible.',
    '«{name}» не апублікавана; пакуль так, гэтага не будзе відаць.',
  ),
} satisfies Record<string, Label>

export type FindingCode = keyof typeof sentences

/** The sentence in the language of the person; `field` is the label of the field. */
export const sentenceOf = ({ code, locale, name }: Finding, field: string, language: string): string =>
  inLanguage(sentences[code], language)
    .replace('{language}', locale ? localeLabels[locale] : '')
    .replace('{field}', field)
    .replace('{name}', name ?? '')
