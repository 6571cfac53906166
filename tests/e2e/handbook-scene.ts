import type { APIRequestContext } from 'playwright-core'
import { idOf } from '../../src/seed/record.ts'
import type { Scene } from '../support/handbook-pictures.ts'
import { newsToTranslate, sent } from './translate.ts'

const year = new Date().getFullYear() + 1

/** What the pictures show beside the seed: a meeting to come with its invitations, and a translation behind its source. */
export const handbookScene = async (
  api: APIRequestContext,
  studioUrl: string,
): Promise<Scene & { translator: { email: string; password: string } }> => {
  const paris = idOf('meetings', 'paris-2025')
  const post = (path: string, data: object) => sent(api, `${studioUrl}/api/${path}`, studioUrl, data)

  const edition = { startsOn: `${year}-05-19`, timeZone: 'Europe/Paris', dryRun: false }
  const { meeting } = await post(`meetings/${paris}/new-edition`, edition)
  const category = await firstCategory(api, studioUrl, meeting)
  await post('invitations/prepare', { meeting, category, addressees: 'allActiveGroups' })

  const translator = { email: `handbook-${Date.now()}@staff.example`, password: 'password of the handbook' }
  const languages = ['be', 'fr']
  const { doc } = await post('users', {
    ...translator,
    name: 'Invented translator',
    roles: ['translator'],
    languages,
  })
  const news = await staleNews(api, studioUrl)
  const about = { noun: 'news', document: news, language: 'be' }
  await post('translations/assign', { ...about, assignee: doc.id, dueOn: `${year}-02-01` })
  return { paris, meeting, category, news, translator }
}

const firstCategory = async (api: APIRequestContext, studioUrl: string, meeting: string): Promise<string> => {
  const answer = await api.get(
    `${studioUrl}/api/registration-categories?draft=true&depth=0&limit=1&where[meeting][equals]=${meeting}`,
  )
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
  await write('be', {
    title: 'Выдуманыя перамовы пра Беларусь',
    summary: 'Два дні выдуманых перамоваў.',
  })
  const about = { noun: 'news', document: news, language: 'be' }
  await sent(api, `${studioUrl}/api/translations/confirm`, studioUrl, about)
  await write('en', { title: 'Invented talks about Belarus', summary: 'Three days of invented talks.' })
  return news
}
