import { t } from './say.ts'

export const missing = {
  title: t('There is no page here', 'Cette page n’existe pas', 'Тут няма старонкі'),
  lead: t(
    'It may have moved, or what was here is not public any more. These ways lead on:',
    'Elle a peut-être été déplacée, ou son contenu n’est plus public. Vous pouvez continuer par ici :',
    'Магчыма, яе перанеслі або яна больш не публічная. Адсюль можна пайсці далей:',
  ),
  piece: t(
    'What was here is not public any more',
    'Ce qui figurait ici n’est plus public',
    'Тое, што тут было, больш не публічнае',
  ),
  toSite: t('To the site of the Alliance', 'Vers le site de l’Alliance', 'На сайт Альянсу'),
}

export const search = {
  label: t(
    'Words or a name, in any spelling',
    'Mots ou nom, dans n’importe quelle graphie',
    'Словы або імя ў любым напісанні',
  ),
  button: t('Search', 'Rechercher', 'Шукаць'),
  hint: t(
    'Ціханоўская, Cichanoŭskaja, Tsikhanouskaya and Tikhanovskaya are one name.',
    'Ціханоўская, Cichanoŭskaja, Tsikhanouskaya et Tikhanovskaya sont un seul nom.',
    'Ціханоўская, Cichanoŭskaja, Tsikhanouskaya і Tikhanovskaya – адно імя.',
  ),
  found: t('Found: {count}', 'Résultats : {count}', 'Знойдзена: {count}'),
  nothing: t(
    'Nothing was found for these words. Try fewer words, or a name in another spelling.',
    'Aucun résultat pour ces mots. Essayez moins de mots, ou une autre graphie du nom.',
    'Па гэтых словах нічога не знойдзена. Паспрабуйце менш слоў або іншае напісанне імя.',
  ),
}
