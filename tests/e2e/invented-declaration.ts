import { countryId } from '../../src/seed/data/countries.ts'
import type { CountryCode } from '../../src/seed/data/country-names.ts'

type Locale = 'en' | 'fr' | 'be'
type Texts = { [locale in Locale]: string }
type Row = { id: string }
const locales = ['en', 'fr', 'be'] as const

const title: Texts = {
  en: 'Invented declaration on letters and doors',
  fr: 'Déclaration inventée sur les lettres et les portes',
  be: 'Выдуманая дэкларацыя пра лісты і дзверы',
}
const summary: Texts = {
  en: 'An example text with numbered paragraphs, made for a test.',
  fr: 'Un texte d’exemple aux paragraphes numérotés, écrit pour un essai.',
  be: 'Прыклад тэксту з нумараванымі пунктамі, напісаны для праверкі.',
}
const paragraphs: Texts[] = [
  {
    en: 'We, who are invented, write one letter every month to somebody who cannot write back.',
    fr: 'Nous, personnages inventés, écrivons chaque mois une lettre à qui ne peut pas répondre.',
    be: 'Мы, выдуманыя асобы, штомесяц пішам ліст таму, хто не можа адказаць.',
  },
  {
    en: 'We keep an empty chair in every sitting, and say aloud whose chair it is; a sitting that cannot say so begins late, because the name is looked for first and is written on the paper that lies upon the chair until the next sitting.',
    fr: 'Nous gardons une chaise vide à chaque séance et disons à haute voix à qui elle revient ; une séance qui ne le peut pas commence plus tard, car on cherche d’abord le nom, et on l’écrit sur la feuille qui reste sur la chaise jusqu’à la séance suivante.',
    be: 'На кожным пасяджэнні мы пакідаем пустое крэсла і ўслых называем, чыё яно; пасяджэнне, якое не можа гэтага зрабіць, пачынаецца пазней, бо спярша шукаюць імя і запісваюць яго на аркушы, які ляжыць на крэсле да наступнага пасяджэння.',
  },
  {
    en: 'We open the doors of our houses to those who come, and we ask no one to be brave.',
    fr: 'Nous ouvrons les portes de nos maisons à ceux qui viennent, et n’exigeons de personne qu’il soit courageux.',
    be: 'Мы адчыняем дзверы сваіх дамоў тым, хто прыходзіць, і ні ад кога не патрабуем адвагі.',
  },
]
const corrigendum: Texts = {
  en: 'In paragraph 2 a chair was a bench.',
  fr: 'Au paragraphe 2, la chaise était un banc.',
  be: 'У пункце 2 замест крэсла была лава.',
}

type Signer = {
  name: Texts
  role: string
  scope: 'name' | 'nameAndParty' | 'none'
  country?: CountryCode
  party?: string
}

const named = (latin: string, be: string): Texts => ({ en: latin, fr: latin, be })
/** Signed, and wishes to be named nowhere. */
export const unnamed = 'Fay Unnamed'

const signers: Signer[] = [
  { name: named('Alba Invented', 'Альба Выдуманая'), country: 'PL', role: 'Deputy', scope: 'name' },
  {
    name: named('Bela Invented', 'Бэла Выдуманы'),
    country: 'NO',
    role: 'Senator',
    party: 'Example Party',
    scope: 'nameAndParty',
  },
  {
    name: named('Cora Invented', 'Кора Выдуманая'),
    country: 'PL',
    role: 'Deputy Speaker',
    scope: 'name',
  },
  {
    name: named('Dario Invented', 'Дарыё Выдуманы'),
    country: 'DE',
    role: 'Deputy',
    party: 'Secret Party',
    scope: 'name',
  },
  {
    name: named('Emil Invented', 'Эміль Выдуманы'),
    role: 'Rapporteur of an example assembly',
    scope: 'name',
  },
  { name: named(unnamed, unnamed), country: 'PL', role: 'Deputy', scope: 'none' },
]

/** A declaration that never was, as an editor enters, opens, has signed and publishes it; its slugs by language. */
export const publishDeclaration = async (
  studioUrl: string,
  email: string,
  password: string,
): Promise<Texts> => {
  const call = await signedIn(studioUrl, email, password)
  const made = await call<{ doc: Row }>('POST', 'declarations?locale=en&draft=true', {
    title: title.en,
    kind: 'declaration',
    declarationState: 'draft',
    // Older than all others, so that it is the latest on no page.
    adoptedOn: '2019-03-21',
    place: 'Nowhere',
    authenticLanguages: ['en', 'fr'],
    summary: summary.en,
    paragraphs: paragraphs.map(({ en }, index) => ({ number: index + 1, text: en })),
    corrigenda: [{ date: '2019-04-02', note: corrigendum.en }],
    signaturePolicy: { who: 'anyone', publicOrder: 'byCountry' },
  })
  const at = `declarations/${made.doc.id}`
  const stored = await call<{ paragraphs: (Row & { number: number })[]; corrigenda: Row[] }>(
    'GET',
    `${at}?locale=en&draft=true&depth=0`,
  )
  for (const locale of ['fr', 'be'] as const)
    await call('PATCH', `${at}?locale=${locale}&draft=true`, {
      title: title[locale],
      place: locale === 'fr' ? 'Nulle part' : 'Нідзе',
      summary: summary[locale],
      paragraphs: stored.paragraphs.map((row, index) => ({ ...row, text: paragraphs[index]![locale] })),
      corrigenda: stored.corrigenda.map((row) => ({ ...row, note: corrigendum[locale] })),
    })
  await call('PATCH', `${at}?locale=en&draft=true`, { declarationState: 'open' })
  await call('POST', `${at}/publish`, { locales })

  for (const signer of signers) await sign(call, at, signer)
  const { slug } = await call<{ slug: Texts }>('GET', `${at}?locale=all&draft=true&depth=0`)
  return slug
}

const sign = async (call: Call, at: string, { name, role, party, country, scope }: Signer) => {
  const home = country && countryId(country)
  const signed = await call<Row>('POST', `${at}/sign`, {
    person: await publishPerson(call, name, home),
    capacity: { role, ...(home && { country: home }), ...(party && { onBehalfOf: party }) },
    channel: 'paper',
    signedOn: '2019-03-21',
    locale: 'en',
    consent: { scope },
  })
  await call('PATCH', `signatures/${signed.id}?locale=en&draft=true`, { publicity: 'public' })
  // Without a consent the studio would refuse.
  if (scope !== 'none') await call('POST', `signatures/${signed.id}/publish`, {})
}

type Call = <T>(method: string, path: string, body?: object) => Promise<T>

const publishPerson = async (call: Call, name: Texts, country?: string): Promise<string> => {
  const { doc } = await call<{ doc: Row }>('POST', 'people?locale=en&draft=true', {
    name: name.en,
    publicity: 'public',
    ...(country && { country }),
  })
  for (const locale of ['fr', 'be'] as const)
    await call('PATCH', `people/${doc.id}?locale=${locale}&draft=true`, { name: name[locale] })
  await call('POST', `people/${doc.id}/publish`, { locales })
  return doc.id
}

const signedIn = async (studioUrl: string, email: string, password: string): Promise<Call> => {
  const json = { 'content-type': 'application/json', origin: studioUrl }
  const login = await fetch(`${studioUrl}/api/users/login`, {
    method: 'POST',
    headers: json,
    body: JSON.stringify({ email, password }),
  })
  const cookie = login.headers.get('set-cookie')?.split(';')[0] ?? ''
  return async (method, path, body) => {
    const answer = await fetch(`${studioUrl}/api/${path}`, {
      method,
      headers: { ...json, cookie },
      ...(body && { body: JSON.stringify(body) }),
    })
    if (!answer.ok) throw new Error(`${method} ${path}: ${answer.status} ${await answer.text()}`)
    return (await answer.json()) as never
  }
}
