import path from 'node:path'
import { commitTransaction, createLocalReq, initTransaction, killTransaction } from 'payload'
import type { CollectionSlug, GlobalSlug, Payload, PayloadRequest } from 'payload'
import { locales } from '../i18n/locales.ts'
import { seedGlobals, seedRecords } from './data/index.ts'
import { languagesOf, valuesIn } from './languages.ts'
import { idOf, type SeedGlobal, type SeedRecord } from './record.ts'

export type SeedReport = { created: number; kept: number }

/**
 * Stores and publishes what is missing, in one transaction: all of it or nothing. A record that exists is never
 * touched, so an edited one is never overwritten and running it twice changes nothing.
 */
export const seed = async (
  payload: Payload,
  wanted: { records: SeedRecord[]; globals: SeedGlobal[] } = { records: seedRecords, globals: seedGlobals },
): Promise<SeedReport> => {
  const req = await createLocalReq({}, payload)
  await initTransaction(req)
  try {
    const missing = await missingRecords(wanted.records, req)
    for (const record of missing) await store(record, req)
    for (const record of missing) await storeLater(record, req)
    for (const record of missing) if (record.publish !== false) await publishRecord(record, req)
    const newGlobals = await missingGlobals(wanted.globals, req)
    for (const global of newGlobals) await storeGlobal(global, req)
    await commitTransaction(req)
    const created = missing.length + newGlobals.length
    return { created, kept: wanted.records.length + wanted.globals.length - created }
  } catch (error) {
    await killTransaction(req)
    throw error
  }
}

// Seeding happens before there is anybody whose rights could be asked for.
const asNobody = { overrideAccess: true, depth: 0 } as const

const missingRecords = async (candidates: SeedRecord[], req: PayloadRequest): Promise<SeedRecord[]> => {
  const missing: SeedRecord[] = []
  for (const record of candidates) {
    const { totalDocs } = await req.payload.count({
      collection: record.collection as CollectionSlug,
      where: { id: { equals: idOf(record.collection, record.key) } },
      trash: true,
      req,
      ...asNobody,
    })
    if (totalDocs === 0) missing.push(record)
  }
  return missing
}

const images = path.join(import.meta.dirname, 'images')

const store = async ({ collection, key, data, file }: SeedRecord, req: PayloadRequest): Promise<void> => {
  const id = idOf(collection, key)
  const slug = collection as CollectionSlug
  const [first = 'en', ...others] = languagesOf(data)
  await req.payload.create({
    collection: slug,
    locale: first,
    data: { id, ...valuesIn(data, first, id) },
    ...(file ? { filePath: path.join(images, file) } : {}),
    draft: true,
    req,
    ...asNobody,
  })
  for (const locale of others) {
    await req.payload.update({
      collection: slug,
      id,
      locale,
      data: valuesIn(data, locale, id),
      draft: true,
      req,
      ...asNobody,
    })
  }
}

const storeLater = async ({ collection, key, later }: SeedRecord, req: PayloadRequest): Promise<void> => {
  if (!later) return
  const id = idOf(collection, key)
  for (const locale of languagesOf(later)) {
    await req.payload.update({
      collection: collection as CollectionSlug,
      id,
      locale,
      data: valuesIn(later, locale, id),
      draft: true,
      req,
      ...asNobody,
    })
  }
}

const publishRecord = ({ collection, key }: SeedRecord, req: PayloadRequest) =>
  req.payload.update({
    collection: collection as CollectionSlug,
    id: idOf(collection, key),
    locale: 'en',
    data: { _status: 'published' } as never,
    req,
    ...asNobody,
  })

const missingGlobals = async (candidates: SeedGlobal[], req: PayloadRequest): Promise<SeedGlobal[]> => {
  const missing: SeedGlobal[] = []
  for (const candidate of candidates) {
    const versions = await req.payload.countGlobalVersions({
      global: candidate.global as GlobalSlug,
      req,
      ...asNobody,
    })
    if (versions.totalDocs === 0) missing.push(candidate)
  }
  return missing
}

const storeGlobal = async ({ global, data }: SeedGlobal, req: PayloadRequest): Promise<void> => {
  const slug = global as GlobalSlug
  for (const locale of languagesOf(data)) {
    await req.payload.updateGlobal({
      slug,
      locale,
      data: valuesIn(data, locale, slug),
      draft: true,
      req,
      ...asNobody,
    })
  }
  await req.payload.updateGlobal({
    slug,
    locale: locales[0],
    data: { _status: 'published' } as never,
    req,
    ...asNobody,
  })
}
