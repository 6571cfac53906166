import { addDataAndFileToRequest } from 'payload'
import type { CollectionSlug, Endpoint, PayloadRequest } from 'payload'
import { has, staff } from '../access/roles.ts'
import type { Presenter } from './presenter.ts'
import { problem } from './problems.ts'
import { publish } from './publish.ts'
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
    {
      // Takes the place of Payload's own: its default would write an old version over the public row.
      path: '/versions/:id',
      method: 'post',
      handler: async (req) => {
        const doc = await req.payload.restoreVersion({
          collection: slug as CollectionSlug,
          id: idOf(req),
          draft: true,
          depth: 0,
          overrideAccess: false,
          req,
        })
        return Response.json({ ...doc, message: req.t('version:restoredSuccessfully') })
      },
    },
  ]
}

export const globalEndpoints = (slug: string, presenter: Presenter): Omit<Endpoint, 'root'>[] => [
  verb('/publish', publish, slug, presenter, () => slug),
  verb('/withdraw', withdraw, slug, presenter, () => slug),
  state('/publication', slug, presenter, () => slug),
]

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
