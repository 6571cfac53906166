import { type Localized, type SeedRecord, l } from '../record.ts'
import * as source from './sources.ts'

const day = (
  key: string,
  date: string,
  theme: string,
  title: Localized<string>,
  summary: Localized<string>,
  ...sources: source.Source[]
): SeedRecord => ({
  collection: 'parliamentary-actions',
  key,
  data: {
    title,
    summary,
    actionType: 'solidarityDay',
    themes: [theme],
    date,
    recursYearly: true,
    ...source.verified(...sources),
  },
})

/** The yearly calendar. `date` is the day that is remembered or was first marked; `recursYearly` makes it return. */
export const solidarityDays: SeedRecord[] = [
  day(
    'solidarity-day-march-25',
    '1918-03-25',
    'culture',
    l('Freedom Day, 25 March', 'Jour de la liberté, 25 mars', 'Дзень Волі, 25 сакавіка'),
    l(
      'On 25 March 1918 the independence of the Belarusian Democratic Republic was declared. Also the International Day of Solidarity with Belarus.',
      'Le 25 mars 1918, l’indépendance de la République démocratique bélarusse a été proclamée. C’est aussi la Journée internationale de solidarité avec le Bélarus.',
      '25 сакавіка 1918 года была абвешчана незалежнасць Беларускай Народнай Рэспублікі. Гэта таксама Міжнародны дзень салідарнасці з Беларуссю.',
    ),
    source.freedomDay,
    source.freedomDayOrigin,
  ),
  day(
    'solidarity-day-may-21',
    '2021-05-21',
    'politicalPrisoners',
    l(
      'Day of solidarity with political prisoners, 21 May',
      'Journée de solidarité avec les prisonniers politiques, 21 mai',
      'Дзень салідарнасці з палітычнымі зняволенымі, 21 мая',
    ),
    l(
      'Called by Viasna in 2022, on the anniversary of the death of a political prisoner in a penal colony.',
      'À l’appel de Viasna depuis 2022, à l’anniversaire de la mort d’un prisonnier politique dans une colonie pénitentiaire.',
      'Абвешчаны «Вясной» у 2022 годзе, у гадавіну смерці палітвязня ў калоніі.',
    ),
    source.prisonersDay,
  ),
  day(
    'solidarity-day-august-9',
    '2020-08-09',
    'elections',
    l(
      'Anniversary of the elections of 2020, 9 August',
      'Anniversaire des élections de 2020, 9 août',
      'Угодкі выбараў 2020 года, 9 жніўня',
    ),
    l(
      'On 9 August 2020 the presidential elections were falsified; parliaments mark the day with resolutions and statements.',
      'Le 9 août 2020, l’élection présidentielle a été falsifiée ; des parlements marquent cette date par des résolutions et des déclarations.',
      '9 жніўня 2020 года былі сфальсіфікаваны прэзідэнцкія выбары; парламенты адзначаюць гэты дзень рэзалюцыямі і заявамі.',
    ),
    source.electionAnniversary,
    source.bundestag2020,
  ),
  day(
    'solidarity-day-december-10',
    '2020-12-10',
    'rights',
    l(
      'Human Rights Day, 10 December',
      'Journée des droits humains, 10 décembre',
      'Дзень правоў чалавека, 10 снежня',
    ),
    l(
      'On 10 December 2020 Libereco began its campaign of postcards to political prisoners in Belarus.',
      'Le 10 décembre 2020, Libereco a lancé sa campagne de cartes postales aux prisonniers politiques du Bélarus.',
      '10 снежня 2020 года Libereco распачала кампанію паштовак палітвязням у Беларусі.',
    ),
    source.postcards,
  ),
]
