import type { APIRequestContext, Browser, BrowserContext, Page } from 'playwright-core'
import { rich } from '../../src/seed/record.ts'

type Staff = { id: string; email: string; password: string }

/** An account of staff made by the administrator, and a browser of its own that is signed in. */
export const signedIn = async (
  browser: Browser,
  studioUrl: string,
  { email, password }: { email: string; password: string },
): Promise<{ context: BrowserContext; page: Page; api: APIRequestContext }> => {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } })
  const answer = await context.request.post(`${studioUrl}/api/users/login`, {
    data: { email, password },
    headers: { Origin: studioUrl },
  })
  if (!answer.ok()) throw new Error(`Nobody signs in as ${email}: ${answer.status()}`)
  return { context, page: await context.newPage(), api: context.request }
}

export const account = async (
  api: APIRequestContext,
  studioUrl: string,
  role: string,
  languages: string[],
): Promise<Staff> => {
  const staff = { email: `${role}-${Date.now()}@staff.example`, password: `password of the ${role}` }
  const { doc } = await sent(api, `${studioUrl}/api/users`, studioUrl, {
    ...staff,
    name: `Invented ${role}`,
    roles: [role],
    languages,
  })
  return { ...staff, id: doc.id }
}

/** Invented news in English alone, with a rich text. */
export const newsToTranslate = async (api: APIRequestContext, studioUrl: string): Promise<string> => {
  const { doc } = await sent(api, `${studioUrl}/api/news?locale=en&draft=true`, studioUrl, {
    title: `Invented talks about Belarus ${Date.now()}`,
    date: '2031-01-01T12:00:00.000Z',
    summary: 'Two days of invented talks.',
    body: rich(['A first invented paragraph.']),
    _status: 'draft',
  })
  return doc.id
}

export const sent = async (
  api: APIRequestContext,
  url: string,
  studioUrl: string,
  data: object,
): Promise<any> => {
  const answer = await api.post(url, { data, headers: { Origin: studioUrl } })
  if (!answer.ok()) throw new Error(`${url}: ${answer.status()} ${await answer.text()}`)
  return answer.json()
}
