import type { PayloadRequest } from 'payload'
import { entityOf } from '../publication/entities.ts'
import type { StoredDocument } from '../publication/presenter.ts'
import { defaultLocale, locales } from '../i18n/locales.ts'
import { rowsFor } from './rows.ts'

const most = 300
const theirs = ['delegations', 'belarusianAndForeignDelegations']

/** The agenda items of a meeting that delegations see and the public does not, as their newest drafts. */
export const itemsForDelegations = async (meeting: string, req: PayloadRequest) => {
  const entity = entityOf(req.payload, 'agenda-items')
  const asked = req.locale
  const { docs } = await req.payload.find({
    collection: 'agenda-items',
    where: { and: [{ meeting: { equals: meeting } }, { audience: { in: theirs } }] },
    draft: true,
    depth: 0,
    limit: most,
    pagination: false,
    joins: false as never,
    locale: 'all',
    overrideAccess: false,
    req,
  })
  req.locale = asked ?? defaultLocale
  return (docs as unknown as StoredDocument[]).flatMap((doc) => rowsFor(entity, doc, locales, 'delegations'))
}
