import { mkdir, writeFile } from 'node:fs/promises'
import path from 'node:path'

/** Writes a page of news and meetings for each language: `HOST=… node examples/static-site/build.ts <folder>`. */
const host = process.env['HOST'] ?? 'http://localhost:3000'
const folder = process.argv[2] ?? 'site'
const languages = ['en', 'fr', 'be']

const query = `query Page($locale: LocaleInputType, $fallback: FallbackLocaleInputType) {
  Alliance(locale: $locale, fallbackLocale: $fallback) { officialName mission }
  Meetings(locale: $locale, sort: "-startsAt", limit: 20) { docs { id title startsAt timeZone city } }
  allNews(locale: $locale, sort: "-date", limit: 20) { docs { id title summary } }
}`

type Answer = {
  data: {
    Alliance: { officialName: string; mission: string | null } | null
    Meetings: {
      docs: { id: string; title: string; startsAt: string; timeZone: string; city: string | null }[]
    }
    allNews: { docs: { id: string; title: string; summary: string | null }[] }
  }
  errors?: { message: string }[]
}

const ask = async (locale: string): Promise<Answer['data']> => {
  const response = await fetch(`${host}/api/graphql`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ query, variables: { locale, fallback: 'en' } }),
  })
  const { data, errors } = (await response.json()) as Answer
  if (errors) throw new Error(errors.map(({ message }) => message).join('; '))
  return data
}

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')

const page = (locale: string, { Alliance, Meetings, allNews }: Answer['data']): string => {
  const day = (startsAt: string, timeZone: string) =>
    new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone }).format(new Date(startsAt))
  const title = escaped(Alliance?.officialName ?? 'Alliance')
  return `<!doctype html>
<html lang="${locale}">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<nav>${languages.map((code) => `<a href="../${code}/" hreflang="${code}">${code}</a>`).join(' ')}</nav>
<h1>${title}</h1>
<p>${escaped(Alliance?.mission ?? '')}</p>
<ul>${Meetings.docs.map((one) => `<li>${escaped(one.title)}, ${escaped(one.city ?? '')}, ${day(one.startsAt, one.timeZone)}</li>`).join('')}</ul>
${allNews.docs.map((one) => `<article><h2>${escaped(one.title)}</h2><p>${escaped(one.summary ?? '')}</p></article>`).join('')}
</html>
`
}

for (const locale of languages) {
  await mkdir(path.join(folder, locale), { recursive: true })
  await writeFile(path.join(folder, locale, 'index.html'), page(locale, await ask(locale)))
}
console.log(`Wrote ${languages.length} pages into ${folder}`)
