import type { Field } from 'payload'
import { reducedDate } from '../../../fields/date.ts'
import { spokenLanguages } from '../../../fields/language.ts'
import { joined, relation } from '../../../fields/relation.ts'
import { slug } from '../../../fields/slug.ts'
import { list, localizedLine, localizedProse } from '../../../fields/text.ts'
import { verification } from '../../../fields/verification.ts'
import { t } from '../../../i18n/label.ts'
import { signaturePolicy } from './policy.ts'
import { declarationState, kind } from './rules.ts'
import { corrigenda, version } from './version.ts'

export const fields: Field[] = [
  localizedLine('title', t('Title', 'Titre', 'Назва'), { required: true }),
  slug('title'),
  kind,
  declarationState,
  ...version,
  relation('meeting', t('Adopted at the meeting', 'Adoptée à la réunion', 'Прынята на сустрэчы'), 'meetings'),
  reducedDate('adoptedOn', t('Adopted on', 'Adoptée le', 'Прынята')),
  localizedLine('place', t('Place', 'Lieu', 'Месца')),
  spokenLanguages('authenticLanguages', t('Authentic languages', 'Langues faisant foi', 'Аўтэнтычныя мовы')),
  localizedProse('summary', t('Summary', 'Résumé', 'Сцісла')),
  list('priorities', t('Priorities', 'Priorités', 'Прыярытэты'), [
    localizedLine('text', t('Priority', 'Priorité', 'Прыярытэт')),
  ]),
  list('paragraphs', t('Paragraphs', 'Paragraphes', 'Пункты'), [
    { type: 'number', name: 'number', label: t('Number', 'Numéro', 'Нумар'), required: true },
    localizedProse('text', t('Text', 'Texte', 'Тэкст')),
  ]),
  corrigenda,
  signaturePolicy,
  joined('signatures', t('Signatures', 'Signatures', 'Подпісы'), 'signatures', 'declaration', 'position'),
  joined('figures', t('Figures', 'Chiffres', 'Лічбы'), 'figures', 'declaration', 'key'),
  ...verification(),
]
