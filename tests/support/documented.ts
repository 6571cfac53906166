import { filesBelow, text } from '../unit/house/tree.ts'

/** A request as a page of the documentation writes it down. */
export type Documented = { page: string; method: 'GET' | 'POST'; url: string; body?: string }

const host = 'http://localhost:3000'
const pages = filesBelow().filter((path) => path === 'README.md' || /^docs\/api\/.*[.]md$/.test(path))

/** Every `curl` and every GraphQL document of the documentation of the API. */
export const documentedRequests = (): Documented[] =>
  pages.flatMap((page) => [
    ...blocks(page, 'sh')
      .flatMap((block) => block.replaceAll('\\\n', ' ').split('\n'))
      .filter((line) => line.startsWith('curl '))
      .map((line) => ({ page, ...curl(words(line)) })),
    ...blocks(page, 'graphql').map((query) => ({
      page,
      method: 'POST' as const,
      url: '/api/graphql',
      body: JSON.stringify({ query }),
    })),
  ])

const blocks = (page: string, language: string): string[] =>
  [...text(page).matchAll(new RegExp(`^\`\`\`${language}\\n(.*?)^\`\`\``, 'gms'))].map(
    ([, block = '']) => block,
  )

/** The words of a command as a shell takes them apart; the only variable is the host. */
const words = (line: string): string[] =>
  [...line.matchAll(/(?:'[^']*'|"(?:\\.|[^"\\])*"|[^\s'"])+/g)].map(([word]) =>
    word
      .replace(/'([^']*)'|"((?:\\.|[^"\\])*)"/g, (_, single?: string, double?: string) =>
        single === undefined ? (double ?? '').replace(/\\(["\\$])/g, '$1') : single,
      )
      .replaceAll('$HOST', host),
  )

const curl = ([, ...given]: string[]): Omit<Documented, 'page'> => {
  const data: string[] = []
  let [address, asQuery] = ['', false]
  for (let word = given.shift(); word !== undefined; word = given.shift()) {
    if (word === '-d') data.push(given.shift() ?? '')
    else if (word === '--data-urlencode') data.push(encodedAfterName(given.shift() ?? ''))
    else if (word === '-H') given.shift()
    else if (word === '-G') asQuery = true
    else if (!word.startsWith('-')) address = word
    else if (!/^-[gsS]+$/.test(word))
      throw new Error(`The documentation uses ${word}, which no test understands.`)
  }
  if (!address.startsWith(host)) throw new Error(`The documentation asks ${address}.`)
  const path = address.slice(host.length)
  if (asQuery) return { method: 'GET', url: `${path}?${data.join('&')}` }
  return data.length > 0 ? { method: 'POST', url: path, body: data.join('&') } : { method: 'GET', url: path }
}

const encodedAfterName = (pair: string): string => {
  const at = pair.indexOf('=')
  return `${pair.slice(0, at)}=${encodeURIComponent(pair.slice(at + 1))}`
}
