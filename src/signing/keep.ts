import type { PayloadRequest } from 'payload'
import { locales } from '../i18n/locales.ts'
import { declarationVersion, newestDeclaration } from './declaration.ts'
import { keepsText, wordsIn, type FrozenWords } from './frozen.ts'
import { frozenState, type LockedDeclaration } from './lock.ts'
import { problem } from './problems.ts'

/** Refuses a write in one language that would change what people signed; tells what is frozen. */
export const keepFrozen = async (
  req: PayloadRequest,
  id: string,
  before: FrozenWords,
  after: FrozenWords,
): Promise<LockedDeclaration | null> => {
  const held = await frozenState(req, id)
  if (held?.textHash && !keepsText(before, after, req.locale ?? undefined)) throw problem('text-frozen', req)
  return held
}

/** A version comes back in all its languages at once, and hooks see only one: it is read before. */
export const keepFrozenOnRestore = async (req: PayloadRequest, version: string): Promise<void> => {
  const old = await declarationVersion(req, version)
  const id = await parentOf(req, version)
  const current = id && (await frozenState(req, id))?.textHash ? await newestDeclaration(req, id) : null
  if (!old || !current) return
  const keeps = locales.every((locale) => keepsText(wordsIn(current, locale), wordsIn(old, locale), locale))
  if (!keeps) throw problem('text-frozen', req)
}

const parentOf = async (req: PayloadRequest, version: string): Promise<string | undefined> => {
  const { docs } = await req.payload.db.findVersions({
    collection: 'declarations',
    where: { id: { equals: version } },
    limit: 1,
    pagination: false,
    req,
  })
  return docs[0] ? String(docs[0].parent) : undefined
}
