/** Where seeded facts come from. `retrievedOn` is a reduced ISO 8601 date: the month in which the page was read. */
export type Source = { title: string; url?: string; retrievedOn?: string }

const page = (title: string, url: string): Source => ({ title, url, retrievedOn: '2026-11' })

export const invitation: Source = { title: 'Invitation to the Paris meeting, 2025' }

export const cldr = page('Unicode CLDR 48, territory names', 'https://cldr.unicode.org')

export const berlinReport = page(
  'Friedrich-Ebert-Stiftung: conference “Supporting Democratic Belarus through the Power of Parliaments”',
  'https://belarus.fes.de/e/conference-supporting-democratic-belarus-through-the-power-of-parliaments-held-on-the-eve-of-the-adoption-of-a-new-belarus-resolution-in-the-german-bundestag',
)

export const romePress = page(
  '9colonne: Rome conference at the Chamber of Deputies, 7 March 2025',
  'https://www.9colonne.it/513430/bielorussia-leader-opposizione-alla-camera-subito-elezioni-libere-noi-parte-ue',
)

export const parisProgramme = page(
  'Office of Sviatlana Tsikhanouskaya: programme of the Paris meeting',
  'https://tsikhanouskaya.org/?p=116692',
)

export const frenchStudyGroup = page(
  'Projet Arcadie: the study group that replaced the friendship group',
  'https://projetarcadie.com/content/bielorussie-un-changement-discret-mais-lourd-sens',
)

export const italianIntergroup = page(
  'Energia Democratica Liguria: the Italian group relaunched',
  'https://energiademocraticaliguria.eu/2023/07/06/proprio-ora-e-stato-rilanciato-il-gruppo-parlamentare-italiano-per-la-belarus-democratica',
)

export const polishTeam = page(
  'Głos znad Niemna: first session of the parliamentary team',
  'https://glosznadniemna.pl/63974/odbylo-sie-pierwsze-posiedzenie-parlamentarnego-zespolu-ds-wolnej-bialorusi',
)

export const britishGroup = page(
  'Pozirk: all-party parliamentary group created on 20 March 2025',
  'https://pozirk.online/ru/news/130845',
)

export const americanHouseCaucus = page(
  'Euroradio: “Friends of Belarus” caucus in the House of Representatives',
  'https://euroradio.by/u-palace-pradstaunikou-kangresa-zsha-stvaryli-grupu-syabry-belarusi',
)

export const americanSenateCaucus = page(
  'Sponiczine: Free Belarus Caucus in the Senate',
  'https://www.sponiczine.com/wicker-and-shaheen-lead-bipartisan-free-belarus-caucus-launch/',
)

export const moldovanGroup = page(
  'Office of Sviatlana Tsikhanouskaya: group established by a vote of the Moldovan parliament',
  'https://tsikhanouskaya.org/en/events/news/f5343307715da08.html',
)

export const ukrainianGroup = page(
  'Current Time: groups in the parliaments of Moldova and Ukraine',
  'https://www.currenttime.tv/amp/v-parlamente-moldovy-nachali-sozdanie-deputatskoy-gruppy-za-demokraticheskuyu-belarus/31616124.html',
)

export const kosovarGroup = page(
  'Office of Sviatlana Tsikhanouskaya: talks in Pristina',
  'https://tsikhanouskaya.org/en/news/belarusian-democratic-forces-in-pristina-cooperation-with-the-republic-of-kosovo.html',
)
