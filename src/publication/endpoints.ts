import { addDataAndFileToRequest } from 'payload'
import type { Endpoint, PayloadRequest } from 'payload'
import { has, staff } from '../access/roles.ts'
import type { Presenter } from './presenter.ts'
import { problem } from './problems.ts'
import { publish } from './publish.ts'
import { restoreDocument, restoreGlobal } from './restore.ts'
import { publicationState } from './state.ts'
import { withdraw } from './withdraw.ts'

type Verb = (slug: string, id: string, locales: readonly string[], req: PayloadRequest) => Promise<void>

/** `POST …/:id/publish`, `POST …/:id/withdraw` with `{ locales?: string[] }`, and `GET …/:id/publication`. */
export const collectionEndpoints = (slug: string, presenter: Presenter): Omit<Endpoint, 'root'>[] => {
  const idOf = (req: PayloadRequest) => String(req.routeParams?.['id'])
  return [
    verb('/:id/publish', publish, slug, presenter, idOf),
    verb('/:id/withdraw', withdraw, slug, presenter, idOf),
    state('/:id/publication', slug, presenter, idOf),
    restore(restoreDocument, slug),
  ]
}

export const globalEndpoints = (slug: string, presenter: Presenter): Omit<Endpoint, 'root'>[] => [
  verb('/publish', publish, slug, presenter, () => slug),
  verb('/withdraw', withdraw, slug, presenter, () => slug),
  state('/publication', slug, presenter, () => slug),
  restore(restoreGlobal, slug),
]

/** Takes the place of Payload's own: an old version becomes a draft, never what is public. */
const restore = (
  run: (slug: string, versionID: string, req: PayloadRequest) => Promise<unknown>,
  slug: string,
): Omit<Endpoint, 'root'> => ({
  path: '/versions/:id',
  method: 'post',
  handler: async (req) => {
    const doc = await run(slug, String(req.routeParams?.['id']), req)
    return Response.json({ ...(doc as object), message: req.t('version:restoredSuccessfully') })
  },
})

const verb = (
  path: string,
  run: Verb,
  slug: string,
  presenter: Presenter,
  idOf: (req: PayloadRequest) => string,
): Omit<Endpoint, 'root'> => ({
  path,
  method: 'post',
  handler: async (req) => {
    if (!has(req, presenter.publishers)) throw problem('may-not-publish', req, 403)
    await addDataAndFileToRequest(req)
    const locales = (req.data?.['locales'] ?? []) as unknown
    if (!Array.isArray(locales)) throw problem('unknown-language', req)
    await run(slug, idOf(req), locales.map(String), req)
    return Response.json(await publicationState(slug, idOf(req), req))
  },
})

const state = (
  path: string,
  slug: string,
  presenter: Presenter,
  idOf: (req: PayloadRequest) => string,
): Omit<Endpoint, 'root'> => ({
  path,
  method: 'get',
  handler: async (req) => {
    if (!staff({ req })) throw problem('may-not-publish', req, 403)
    return Response.json({
      ...(await publicationState(slug, idOf(req), req)),
      mayPublish: has(req, presenter.publishers),
    })
  },
})
