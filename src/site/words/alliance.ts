import { t } from './say.ts'

export const alliance = {
  overview: t('Overview', 'Présentation', 'Агляд'),
  activities: t('What its members do', 'Ce que font ses membres', 'Што робяць яго сябры'),
  founding: t('Founding', 'Fondation', 'Заснаванне'),
  founded: t('Founded', 'Fondée', 'Заснаваны'),
  names: t('Its name', 'Son nom', 'Назва'),
  namesNote: t(
    'The Alliance appears under several names. These are found in its own papers.',
    'L’Alliance apparaît sous plusieurs noms. Voici ceux que l’on trouve dans ses propres documents.',
    'Альянс выступае пад некалькімі назвамі. Гэтыя сустракаюцца ў яго ўласных дакументах.',
  ),
  partners: t('Partners and hosts', 'Partenaires et hôtes', 'Партнёры і гаспадары'),
  forums: t('In contact with', 'En contact avec', 'Падтрымлівае кантакты з'),
  contact: t('Contact', 'Contact', 'Кантакт'),
}

export const groups = {
  lead: t(
    'The groups in parliaments that make up the Alliance. A group ends with its parliament; the next one founds it anew.',
    'Les groupes parlementaires qui forment l’Alliance. Un groupe prend fin avec son parlement ; le suivant le refonde.',
    'Групы ў парламентах, з якіх складаецца Альянс. Група заканчваецца разам з парламентам; наступны засноўвае яе нанова.',
  ),
  group: t('Group', 'Groupe', 'Група'),
  parliament: t('Parliament', 'Parlement', 'Парламент'),
  chambers: t('Chambers', 'Chambres', 'Палаты'),
  status: t('State', 'État', 'Стан'),
  form: t('Legal form', 'Forme', 'Форма'),
  officialName: t('Official name', 'Nom officiel', 'Афіцыйная назва'),
  foundedOn: t('Founded', 'Fondé', 'Заснавана'),
  office: t('In office', 'Responsables', 'На пасадах'),
  officeVerified: t('As checked on {date}', 'Vérifié le {date}', 'Паводле праверкі {date}'),
  officeUnverified: t('Not checked yet', 'Pas encore vérifié', 'Яшчэ не праверана'),
  former: t('Earlier', 'Auparavant', 'Раней'),
  since: t('since {date}', 'depuis {date}', 'з: {date}'),
  until: t('until {date}', 'jusqu’en {date}', 'да: {date}'),
  noOffice: t('Nobody is named here.', 'Personne n’est nommé ici.', 'Тут нікога не названа.'),
  actions: t('What it did', 'Ce qu’il a fait', 'Што зроблена'),
  noCountry: t(
    'Parliaments of several countries',
    'Parlements de plusieurs pays',
    'Парламенты некалькіх краін',
  ),
}

export const countries = {
  lead: t(
    'Where members of parliaments stand by Belarus.',
    'Où des parlementaires se tiennent aux côtés du Bélarus.',
    'Дзе парламентарыі падтрымліваюць Беларусь.',
  ),
  map: t(
    'Map of the countries with a group',
    'Carte des pays ayant un groupe',
    'Карта краін, у якіх ёсць група',
  ),
  hasGroup: t('A group is at work', 'Un groupe est actif', 'Група працуе'),
  forming: t('A group is being developed', 'Un groupe est en cours de création', 'Група ствараецца'),
  dormant: t('A group that rests or ended', 'Un groupe en sommeil ou disparu', 'Група не дзейнічае'),
  belarus: t('Belarus', 'Bélarus', 'Беларусь'),
  country: t('Country', 'Pays', 'Краіна'),
  groups: t('Groups', 'Groupes', 'Групы'),
  table: t('The same as a table', 'La même chose en tableau', 'Тое самае ў табліцы'),
  parliaments: t('Parliaments', 'Parlements', 'Парламенты'),
  people: t('People', 'Personnes', 'Людзі'),
  borders: t(
    'Outlines: Natural Earth, public domain; internationally recognized borders.',
    'Contours : Natural Earth, domaine public ; frontières reconnues internationalement.',
    'Абрысы: Natural Earth, грамадскі здабытак; міжнародна прызнаныя межы.',
  ),
}

export const people = {
  lead: t(
    'Members of parliaments, and those they work with. Only who agreed, or acts in public office, is named.',
    'Des parlementaires, et celles et ceux avec qui ils travaillent. Seules sont nommées les personnes qui l’ont accepté ou agissent dans une fonction publique.',
    'Парламентарыі і тыя, з кім яны працуюць. Названыя толькі тыя, хто пагадзіўся або займае публічную пасаду.',
  ),
  names: t('Also written', 'S’écrit aussi', 'Пішуць таксама'),
  offices: t('Offices', 'Fonctions', 'Пасады'),
  earlier: t('Earlier', 'Auparavant', 'Раней'),
  country: t('Country', 'Pays', 'Краіна'),
  links: t('Links', 'Liens', 'Спасылкі'),
}
