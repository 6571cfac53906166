import type { CollectionConfig, GlobalConfig, PayloadRequest } from 'payload'
import { executor } from '../db/session.ts'
import { takeTurns } from '../db/writing-turns.ts'
import { intentOf, readIntent, type WriteArgs } from './intent.ts'
import { SHARED, stateOf } from './log.ts'
import { mergeSave } from './meanwhile/merge-save.ts'
import type { Presenter, StoredDocument } from './presenter.ts'
import { problem } from './problems.ts'
import { requireWriting } from './right.ts'
import { forgetPlans } from './schedule/forget.ts'
import { touch } from './touched.ts'
import { withdrawEverything } from './withdraw.ts'

const writes = new Set(['create', 'update', 'restoreVersion'])

/** The hooks of a collection of which something can be public. */
export const collectionHooks = (
  slug: string,
  presenter: Presenter,
): NonNullable<CollectionConfig['hooks']> => ({
  beforeOperation: [
    async ({ args, operation }) =>
      writes.has(operation)
        ? ((await readWrite(slug, args as unknown as WriteArgs, operation)) as unknown as typeof args)
        : args,
  ],
  afterChange: [
    async ({ doc, req }) => {
      await recordChange(slug, presenter, doc as StoredDocument, String(doc.id), req)
      return doc
    },
  ],
  afterDelete: [
    async ({ id, req }) => {
      await touch(req, slug, String(id), {})
      await forgetPlans(req, slug, String(id))
    },
  ],
})

export const globalHooks = (slug: string, presenter: Presenter): NonNullable<GlobalConfig['hooks']> => ({
  beforeOperation: [
    async ({ args, operation }) =>
      writes.has(operation) ? readWrite(slug, { id: slug, ...args }, operation) : args,
  ],
  afterChange: [
    async ({ doc, req }) => {
      await recordChange(slug, presenter, doc as StoredDocument, slug, req)
      return doc
    },
  ],
})

/** What the write means; then its turn, and what others wrote since the writer began. */
const readWrite = async (slug: string, args: WriteArgs, operation: string): Promise<WriteArgs> => {
  const read = readIntent(slug, args, operation)
  if (operation !== 'update') return read
  const id = read.id === undefined ? undefined : String(read.id)
  if (id !== undefined && !args.overrideAccess) await requireWriting(read.req, slug, id)
  await takeTurns(read.req, slug, id)
  return id === undefined ? read : { ...read, data: await mergeSave(read.req, slug, id, read.data ?? {}) }
}

const recordChange = async (
  slug: string,
  presenter: Presenter,
  doc: StoredDocument,
  id: string,
  req: PayloadRequest,
): Promise<void> => {
  const intent = intentOf(req, slug)
  if (intent.kind === 'withdraw') return touch(req, slug, id, {})
  if (presenter.withheld?.(doc)) return withholdAtOnce(slug, id, intent.kind === 'publish', req)
  if (intent.kind === 'publish') return touch(req, slug, id, { publish: intent.locales })
}

/**
 * A decision against publicity takes effect when it is saved, not when somebody thinks of publishing it:
 * what is public is withdrawn in the same transaction. Publishing what is not public is refused.
 */
const withholdAtOnce = async (
  slug: string,
  id: string,
  publishing: boolean,
  req: PayloadRequest,
): Promise<void> => {
  const held = await stateOf(executor(req.payload, String(await req.transactionID)), slug, id)
  const isPublic = held.some(({ locale, op }) => locale === SHARED && op === 'put')
  if (isPublic) return withdrawEverything(slug, id, req)
  if (publishing) throw problem('withheld', req)
}
