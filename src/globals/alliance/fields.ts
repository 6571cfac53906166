import type { Field } from 'payload'
import { choice } from '../../fields/choice.ts'
import { reducedDate } from '../../fields/date.ts'
import { image, relation } from '../../fields/relation.ts'
import { line, list, localizedLine, localizedProse } from '../../fields/text.ts'
import { t } from '../../i18n/label.ts'

export const fields: Field[] = [
  localizedLine('officialName', t('Official name', 'Nom officiel', 'Афіцыйная назва'), { required: true }),
  localizedLine('shortName', t('Short name', 'Nom court', 'Кароткая назва')),
  list('nameVariants', t('Other names in use', 'Autres noms en usage', 'Іншыя ўжываныя назвы'), [
    line('name', t('Name', 'Nom', 'Назва'), { required: true }),
    line('language', t('Language (BCP 47)', 'Langue (BCP 47)', 'Мова (BCP 47)')),
    localizedLine('context', t('Where it is used', 'Où il est employé', 'Дзе ўжываецца')),
  ]),
  localizedProse('mission', t('Mission', 'Mission', 'Місія')),
  { type: 'richText', name: 'overview', label: t('Overview', 'Présentation', 'Агляд'), localized: true },
  list('activities', t('What members do', 'Ce que font les membres', 'Што робяць сябры'), [
    choice('kind', t('Kind', 'Nature', 'Від'), {
      agenda: t('International agenda', 'Agenda international', 'Міжнародны парадак дня'),
      resolutions: t('Resolutions', 'Résolutions', 'Рэзалюцыі'),
      legislation: t('Laws', 'Lois', 'Законы'),
      godparenthood: t('Godparenthood', 'Parrainage', 'Хросныя'),
      internships: t('Internships', 'Stages', 'Стажыроўкі'),
      nonDiscrimination: t('Against discrimination', 'Contre les discriminations', 'Супраць дыскрымінацыі'),
      contacts: t('International contacts', 'Contacts internationaux', 'Міжнародныя кантакты'),
      constitution: t('Constitution', 'Constitution', 'Канстытуцыя'),
      solidarity: t('Solidarity', 'Solidarité', 'Салідарнасць'),
      other: t('Other', 'Autre', 'Іншае'),
    }),
    localizedProse('text', t('Text', 'Texte', 'Тэкст')),
    line('url', t('Link', 'Lien', 'Спасылка')),
  ]),
  relation(
    'forums',
    t('International forums', 'Enceintes internationales', 'Міжнародныя пляцоўкі'),
    'organizations',
    { hasMany: true },
  ),
  reducedDate('foundedOn', t('Founded on', 'Fondée le', 'Заснаваны')),
  relation('foundingMeeting', t('Founding meeting', 'Réunion fondatrice', 'Устаноўчая сустрэча'), 'meetings'),
  localizedProse('foundingNote', t('How it was founded', 'Comment elle a été fondée', 'Як быў заснаваны')),
  image('logo', t('Mark', 'Emblème', 'Знак')),
]
