import type { APIRequestContext } from 'playwright-core'
import { idOf } from '../../src/seed/record.ts'
import type { Scene } from '../support/handbook-pictures.ts'
import { newsToTranslate, sent } from './translate.ts'

type Login = { email: string; password: string }

const year = new Date().getFullYear() + 1

/** What the pictures show beside the seed: a meeting to come with its invitations, and a translation behind its source. */
export const handbookScene = async (
  api: APIRequestContext,
  studioUrl: string,
): Promise<Scene & { editor: Login; translator: Login }> => {
  const paris = idOf('meetings', 'paris-2025')
  const post = (path: string, data: object) => sent(api, `${studioUrl}/api/${path}`, studioUrl, data)

  const edition = { startsOn: `${year}-05-19`, timeZone: 'Europe/Paris', dryRun: false }
  const { meeting } = await post(`meetings/${paris}/new-edition`, edition)
  const category = await delegationsOf(api, studioUrl, meeting)
  await post('invitations/prepare', { meeting, category, addressees: 'allActiveGroups' })

  const make = async (role: string, languages: string[]) => {
    const login = {
      email: `handbook-${role}-${Date.now()}@staff.example`,
      password: `handbook of the ${role}`,
    }
    const { doc } = await post('users', { ...login, name: `Invented ${role}`, roles: [role], languages })
    return { ...login, id: doc.id as string }
  }
  const [editor, translator] = [await make('editor', []), await make('translator', ['be', 'fr'])]
  const news = await staleNews(api, studioUrl)
  const about = { noun: 'news', document: news, language: 'be' }
  await post('translations/assign', { ...about, assignee: translator.id, dueOn: `${year}-02-01` })
  return { paris, meeting, category, news, editor, translator }
}

const delegationsOf = async (api: APIRequestContext, studioUrl: string, meeting: string): Promise<string> => {
  const where = `where[meeting][equals]=${meeting}&where[kind][equals]=delegation`
  const answer = await api.get(`${studioUrl}/api/registration-categories?draft=true&depth=0&${where}`, {
    headers: { Origin: studioUrl },
  })
  const { docs } = (await answer.json()) as { docs: { id: string }[] }
  return docs[0]!.id
}

/** News whose Belarusian was confirmed before the English changed. */
const staleNews = async (api: APIRequestContext, studioUrl: string): Promise<string> => {
  const news = await newsToTranslate(api, studioUrl)
  const write = async (language: string, data: object) => {
    const url = `${studioUrl}/api/news/${news}?locale=${language}&draft=true`
    const answer = await api.patch(url, { data, headers: { Origin: studioUrl } })
    if (!answer.ok()) throw new Error(`${url}: ${answer.status()} ${await answer.text()}`)
  }
  await write('en', { title: 'Invented talks about Belarus' })
  await write('be', {
    title: 'Выдуманыя перамовы пра Беларусь',
    summary: 'Два дні выдуманых перамоваў.',
  })
  const about = { noun: 'news', document: news, language: 'be' }
  await sent(api, `${studioUrl}/api/translations/confirm`, studioUrl, about)
  await write('en', { summary: 'Three days of invented talks.' })
  return news
}
