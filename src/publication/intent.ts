import type { PayloadRequest } from 'payload'
import { publishes, withdraws } from '../access/publishing.ts'
import { isLocale } from '../i18n/locales.ts'
import { problem } from './problems.ts'

export type Intent = { kind: 'draft' } | { kind: 'publish'; locales: 'all' | string[] } | { kind: 'withdraw' }

export type WriteArgs = {
  /** Of the one document; absent when many are written at once. */
  id?: number | string | undefined
  data?: Record<string, unknown> | null
  draft?: boolean
  duplicateFromID?: number | string
  publishSpecificLocale?: string
  trash?: boolean
  select?: unknown
  unpublishAllLocales?: boolean
  overrideAccess?: boolean
  req: PayloadRequest
}

/** Context key by which the publish verb names its languages; a string, because symbols do not survive nested calls. */
export const LANGUAGES = 'publication.languages'

const intentKey = (slug: string) => `publication.intent.${slug}`

export const intentOf = (req: PayloadRequest, slug: string): Intent =>
  (req.context[intentKey(slug)] as Intent | undefined) ?? { kind: 'draft' }

/**
 * Decides, before any write, what the write means for the public, and rewrites the arguments so that Payload
 * does exactly that: a write that does not say publish is a draft; a copy, a trashed and a restored document
 * are drafts; one language is published by a normal publish of which only that language is presented.
 */
export const readIntent = (slug: string, args: WriteArgs, operation: string): WriteArgs => {
  const { req } = args
  if (operation === 'restoreVersion') {
    if (!args.draft) throw problem('restore-as-draft', req)
    req.context[intentKey(slug)] = { kind: 'draft' } satisfies Intent
    return args
  }
  if (!req.transactionID) throw problem('transaction-needed', req)
  const { intent, args: rewritten } = interpret(args, operation)
  if (!args.overrideAccess && !mayMean(intent, req, slug)) throw problem('may-not-publish', req, 403)
  requireALanguage(rewritten, req)
  req.context[intentKey(slug)] = intent
  // With a selection the hooks would see a part of the document and take what is left out for private.
  return { ...rewritten, select: undefined }
}

/** By role; which documents, the access of the write and the verbs' own check say. */
const mayMean = ({ kind }: Intent, req: PayloadRequest, slug: string): boolean =>
  kind === 'draft' || (kind === 'publish' ? publishes(req, slug) : withdraws(req, slug))

const interpret = (args: WriteArgs, operation: string): { intent: Intent; args: WriteArgs } => {
  const data = args.data ?? {}
  const asDraft = { ...args, draft: true, data: { ...data, _status: 'draft' } }
  if (args.duplicateFromID !== undefined) return { intent: { kind: 'draft' }, args: asDraft }
  // The admin sends `deletedAt: null` with every save; only a request that looks into the trash takes out of it.
  if (data['deletedAt'] || ('deletedAt' in data && args.trash)) {
    const trashed = {
      ...args,
      draft: false,
      publishSpecificLocale: undefined,
      data: { ...data, _status: 'draft' },
    }
    return { intent: { kind: 'withdraw' }, args: trashed }
  }
  if (args.publishSpecificLocale) return publishOne(args, data)
  if (data['_status'] === 'published') {
    const languages = args.req.context[LANGUAGES] as string[] | undefined
    return { intent: { kind: 'publish', locales: languages ?? 'all' }, args: { ...args, draft: false } }
  }
  if (data['_status'] === 'draft' && !args.draft && operation === 'update') {
    return { intent: { kind: 'withdraw' }, args: { ...args, unpublishAllLocales: true } }
  }
  return { intent: { kind: 'draft' }, args: asDraft }
}

const publishOne = (args: WriteArgs, data: Record<string, unknown>) => {
  const { publishSpecificLocale: locale, req, ...rest } = args
  if (!isLocale(locale)) throw problem('unknown-language', req)
  // Payload's own publication of one language pairs array rows by index and mixes up the texts of the others.
  req.locale = locale
  return {
    intent: { kind: 'publish', locales: [locale] } satisfies Intent,
    args: {
      ...rest,
      req,
      draft: false,
      publishSpecificLocale: undefined,
      data: { ...data, _status: 'published' },
    },
  }
}

/** Without a language Payload drops localized values and answers 200. */
const requireALanguage = ({ data }: WriteArgs, req: PayloadRequest): void => {
  const written = Object.keys(data ?? {}).filter((key) => key !== '_status' && key !== 'deletedAt')
  if (written.length > 0 && !isLocale(req.locale)) throw problem('language-needed', req)
}
