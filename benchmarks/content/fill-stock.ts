import { getPayload, type CollectionSlug } from 'payload'
import { outliveLostConnections } from '../../src/db/lost-connections.ts'
import { publicConfig } from '../../src/generate/public-schema.ts'
import { publicModel } from '../../src/generated/public-model.ts'
import type { LogRow } from '../../src/delivery/snapshot/published.ts'
import { Snapshot } from '../../src/delivery/snapshot/snapshot.ts'
import { storedDocument } from './stored-document.ts'

/** Stores what the log says is public as documents of stock Payload, under the same ids. */
export const fillStock = async (superuserUrl: string, rows: LogRow[]): Promise<void> => {
  const payload = await getPayload({
    config: publicConfig(withoutForeignKeys(superuserUrl)),
    key: 'stock',
    disableOnInit: true,
  })
  outliveLostConnections(payload)
  const { shelves } = Snapshot.empty(publicModel).after(rows)
  for (const { slug, kind, fields } of publicModel.entities)
    for (const document of shelves.get(slug)?.documents.values() ?? []) {
      const data = storedDocument(fields, document)
      // A global of Payload has an id of its own making.
      if (kind === 'global') await payload.db.createGlobal({ slug, data: { ...data, id: undefined } })
      else await payload.db.create({ collection: slug as CollectionSlug, data })
    }
  await payload.destroy()
}

/** Documents point at each other in circles; nothing is missing once all of them are there. */
const withoutForeignKeys = (url: string): string => {
  const other = new URL(url)
  other.searchParams.set('options', '-c session_replication_role=replica')
  return other.href
}
