/** Where seeded facts come from. `retrievedOn` is a reduced ISO 8601 date: the month in which the page was read. */
export type Source = { title: string; url?: string; retrievedOn?: string }

/** The day on which the sources of the seed were read and its facts compared with them. */
export const verifiedOn = '2026-11-24T00:00:00.000Z'

/** What every record of fact carries: where it was read, and when somebody last checked it. */
export const verified = (...sources: Source[]) => ({ sources, verifiedAt: verifiedOn })

const page = (title: string, url: string): Source => ({ title, url, retrievedOn: '2026-11' })

export const invitation: Source = { title: 'Invitation to the Paris meeting, 2025', retrievedOn: '2026-11' }

/** Not read for this seed: what rests on it alone is left unverified. */
export const parline: Source = {
  title: 'Inter-Parliamentary Union: Parline, parliaments of the world',
  url: 'https://data.ipu.org',
}

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

export const berlinSpeech = page(
  'Office of Sviatlana Tsikhanouskaya: speech at the meeting of the groups, Berlin 2023',
  'https://tsikhanouskaya.org/en/sviatlana-tsikhanouskayas-speech-at-the-meeting-of-the-groups-for-democratic-belarus-berlin-2023.html',
)

export const weeklyReport = page(
  'Office of Sviatlana Tsikhanouskaya: weekly report, 4 March 2023',
  'https://tsikhanouskaya.org/?p=89524',
)

export const troopsStatement = page(
  'Voice of Belarus: Western parliamentarians against the presence of Russian troops in Belarus',
  'https://www.voiceofbelarus.org/belarus-news/zapadnye-parlamentarii-protiv-prisutstvija-rossijskih-vojsk-v-belarusi/',
)

export const frenchSenateGroup = page(
  'French Senate: general assembly of the friendship group, 24 January 2024',
  'https://www.senat.fr/europe-et-international/international/groupes-interparlementaires-damitie/assemblees-generales-des-groupes-damitie/groupe-france-bielorussie-compte-rendu-de-lassemblee-generale-du-24-janvier-2024.html',
)

export const frenchSenateBureau = page(
  'French Senate: general assembly of the friendship group, 16 December 2020',
  'https://senat.fr/europe-et-international/international/groupes-interparlementaires-damitie/assemblees-generales-des-groupes-damitie/groupe-france-bielorussie.html',
)

export const frenchGodparents = page(
  'Libereco: 25 members of the French Senate take on a symbolic godparenthood',
  'https://www.libereco.org/fr/25-members-of-parliament-from-france-take-on-a-symbolic-godparenthood/',
)

export const frenchResolution = page(
  'Frédéric Petit: resolution of 17 January 2022',
  'https://frederic-petit.eu/belarus-ma-proposition-de-resolution-adoptee-a-lunanimite/',
)

export const frenchMotion = page(
  'French National Assembly: motion for a resolution no. 4765, 3 December 2021',
  'https://www.assemblee-nationale.fr/dyn/opendata/PNREANR5L15B4765.html',
)

export const frenchVote = page(
  'LCP: the National Assembly condemns the regime of Lukashenka, 17 January 2022',
  'https://lcp.fr/actualites/bielorussie-l-assemblee-nationale-condamne-le-regime-de-loukachenko-98631',
)

export const frenchLetter = page(
  'Frédéric Petit: letter to the minister, 22 February 2024',
  'https://frederic-petit.eu/news/page/18',
)

export const bundestag2020 = page(
  'German Bundestag: debate and vote of 4 November 2020',
  'https://www.bundestag.de/dokumente/textarchiv/2020/kw45-de-weissrussland-802444',
)

export const bundestag2023 = page(
  'German Bundestag: debate and vote of 8 November 2023',
  'https://bundestag.de/dokumente/textarchiv/2023/kw04-de-belarus-930044',
)

export const bundestagMotion = page(
  'Robin Wagener: motion “Für ein demokratisches Belarus in der europäischen Familie”',
  'https://robin-wagener.de/resolution-belarus',
)

export const newBundestag = page(
  'ZDF: constituent sitting of the new Bundestag, 25 March 2025',
  'https://www.zdf.de/nachrichten/politik/deutschland/bundestag-konstituierende-sitzung-kloeckner-bundestagspraesidentin-100.html',
)

export const italianResolution = page(
  'Adnkronos: resolution of the Foreign Affairs Committee, 6 September 2023',
  'https://www.notizie.it/bielorussia-boldrini-pd-parlamento-italiano-con-il-popolo-bielorusso/',
)

export const italianHearing = page(
  'La Voce del Patriota: joint hearing in the Italian Senate, 5 July 2023',
  'https://www.lavocedelpatriota.it/bielorussia-terzi-fdi-ascoltare-lappello-di-tsikhanouskaya-per-non-dimenticare-il-suo-paese/',
)

export const italianChairs = page(
  'Agenparl: meeting of the intergroup, 11 September 2024',
  'https://agenparl.eu/2024/09/11/terzi-fdi-pieno-sostegno-allopposizione-democratica-bielorussa/',
)

export const polishRefusal = page(
  'Rzeczpospolita: no Polish–Belarusian parliamentary group in the tenth term, 16 February 2024',
  'https://www.rp.pl/polityka/art39848161-sejm-nie-chce-miec-juz-nic-wspolnego-z-bialorusia',
)

export const polishMandates = page(
  'Gazeta Prawna: mandates of the deputies elected to the European Parliament, June 2024',
  'https://www.gazetaprawna.pl/wiadomosci/kraj/artykuly/9531889,wielka-rotacja-w-polskim-sejmie-25-poslow-do-pe-nowi-kandydaci-juz-p.html',
)

export const americanHouseLaunch = page(
  'The Washington Diplomat: launch of the “Friends of Belarus” caucus',
  'https://washdiplomat.com/lithuanian-embassy-us-politicians-launch-friends-of-belarus-caucus/',
)

export const moldovanName = page(
  'ProTV Chișinău: the parliamentary group for the support of democratic Belarus',
  'https://protv.md/actualitate/anatolie-lebedico-reprezentatul-opozitiei-svetlanei-tihanovskaia-aflata-in-exil-prezent-la-sedinta-parlamentului-care-este-scopul-vizitei---2629514.html',
)

export const moldovanStatement = page(
  'IPN: the support group does not recognize the elections of 26 January 2025',
  'https://ipn.md/en/support-group-for-a-democratic-belarus-does-not-recognize-the-elections-in-belar-7965_1111407.html',
)

export const ukrainianChair = page(
  'Interfax-Ukraine: the inter-factional association on the elections in Belarus, 11 August 2020',
  'https://ua.interfax.com.ua/news/political/680349.html',
)

export const lithuanianGroup = page(
  'Naša Niva: the group “For Democratic Belarus” created in the Seimas, 2013',
  'https://nashaniva.com/be_latn/107900',
)

export const estonianAssociation = page(
  'Riigikogu: press release of 13 March 2006',
  'https://www.riigikogu.ee/pressiteated/valiskomisjon-kasitleb-homme-olukorda-valgevenes/',
)

export const belgianGroup = page(
  'Office of Sviatlana Tsikhanouskaya: visit to Brussels, 20 June 2022',
  'https://tsikhanouskaya.org/en/events/news/b8ee5522b969981.html',
)

export const portugueseGroup = page(
  'Energia Democratica Liguria: group of friends announced in Portugal, November 2023',
  'https://energiademocraticaliguria.eu/?p=10237',
)

export const europeanResolution = page(
  'Office of Sviatlana Tsikhanouskaya: resolution of the European Parliament, 22 October 2025',
  'https://tsikhanouskaya.org/?p=117712',
)

export const europeanMotion = page(
  'European Parliament: motion for a resolution B10-0455/2025',
  'https://www.europarl.europa.eu/doceo/document/B-10-2025-0455_EN.html',
)

export const pace2024 = page(
  'Viasna: resolution of the Parliamentary Assembly of the Council of Europe, January 2024',
  'https://spring96.org/en/news/114147',
)

export const pace2025 = page(
  'Mirage News: the Parliamentary Assembly on the elections in Belarus, January 2025',
  'https://miragenews.com/assembly-rejects-lukashenkas-legitimacy-in-1399787',
)

export const paceReport = page(
  'Parliamentary Assembly of the Council of Europe: Doc. 16105',
  'https://assembly.coe.int/nw/xml/XRef/X2H-Xref-ViewHTML.asp?FileID=34042&Lang=EN',
)

export const paceVote = page(
  'UNN: vote of the Parliamentary Assembly, 30 January 2025',
  'https://unn.ua/en/news/pace-did-not-recognize-the-elections-in-belarus-and-declared-lukashenka-illegitimate',
)

export const irishHearing = page(
  'KildareStreet: Joint Oireachtas Committee on Foreign Affairs, 15 July 2021',
  'https://www.kildarestreet.com/committees/?id=2021-07-15a.285',
)

export const seimasFreedomDay = page(
  'Office of Sviatlana Tsikhanouskaya: weekly updates, 24–30 March 2025',
  'https://tsikhanouskaya.org/en/updates-of-work/freedom-day-office-of-belarus-democratic-forces-in-tallinn-discussion-at-the-lithuanian-seimas-weekly-updates-from-sviatlana-tsikhanouskayas-office-march-24-30.html',
)

export const committeeChairs = page(
  'Charter 97: joint statement of committee chairs, December 2024',
  'https://charter97.org/be/news/2024/12/19/623196',
)

export const freedomDay = page(
  'Office of Sviatlana Tsikhanouskaya: International Day of Solidarity with Belarus, March 25',
  'https://tsikhanouskaya.org/en/event/international-day-of-solidarity-with-belarus-march-25',
)

export const freedomDayOrigin = page(
  'Pozirk: Freedom Day, 25 March 2025',
  'https://pozirk.online/en/news/131422',
)

export const prisonersDay = page(
  'Viasna: Day of the political prisoner, 2022',
  'https://spring96.org/en/news/107664',
)

export const electionAnniversary = page(
  'United States Senate: resolution on the first anniversary of the elections, 9 August 2021',
  'https://wicker.senate.gov/public/index.cfm/2021/8/wicker-shaheen-lead-resolution-marking-one-year-anniversary-of-fraudulent-belarus-elections',
)

export const postcards = page(
  'Libereco: postcards for political prisoners in Belarus',
  'https://www.lphr.org/postkarten-aktion-politische-gefangene-belarus',
)

export const fiveYears = page(
  'Libereco: #WeStandBYyou, five years of European solidarity',
  'https://libereco.org/en/deutschland/blog/westandybyyou-five-years-of-european-solidarity-with-political-prisoners-in-belarus',
)

export const firstGodparents = page(
  'Libereco: 125 politicians have taken on a godparenthood, 2020',
  'https://www.lphr.org/en/belarus-gefangene-patenschaften-prisoners-godparenthood/',
)

export const scottishFirstMinister = page(
  'Scottish Government: support for Belarusian political prisoners, 24 January 2024',
  'https://www.wired-gov.net/wg/news.nsf/articles/support+for+belarusian+political+prisoners+24012024091000?open',
)

export const lithuanianProgramme = page(
  'Ministry of Foreign Affairs of Lithuania: MP4Freedom, 25 March 2021',
  'https://newskitchen.eu/2021/03/25/belarus-freedom-day-is-celebrated-in-lithuania/',
)

export const prisonersIn2025 = page(
  'Reform.news: Viasna on the situation of political prisoners in 2025',
  'https://reform.news/en/mass-pardons-and-forced-expulsions-viasna-describes-situation-of-political-prisoners-in-2025/amp',
)
