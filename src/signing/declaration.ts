import type { PayloadRequest, Where } from 'payload'
import type { DeclarationText } from './text.ts'

export type SignaturePolicy = {
  who?: 'members' | 'parliamentarians' | 'anyone' | null
  opensAt?: string | null
  closesAt?: string | null
  lateSigning?: boolean | null
  withdrawal?: 'allowed' | 'notAllowed' | null
}

/** A declaration in all languages: localized leaves are objects by language. */
export type Declaration = DeclarationText & {
  declarationState?: string | null
  signaturePolicy?: SignaturePolicy | null
}

/** The newest version, drafts included, read in the caller's transaction; null when there is none. */
export const newestDeclaration = (req: PayloadRequest, id: string): Promise<Declaration | null> =>
  versionWhere(req, { and: [{ parent: { equals: id } }, { latest: { equals: true } }] })

/** One version by its own id. */
export const declarationVersion = (req: PayloadRequest, id: string): Promise<Declaration | null> =>
  versionWhere(req, { id: { equals: id } })

// Read through the adapter: a Local API call in all languages would change the language of the whole request.
const versionWhere = async (req: PayloadRequest, where: Where): Promise<Declaration | null> => {
  const { docs } = await req.payload.db.findVersions({
    collection: 'declarations',
    where,
    locale: 'all',
    limit: 1,
    pagination: false,
    req,
  })
  return (docs[0]?.version as Declaration | undefined) ?? null
}

/** The row of the main table: what publishing shows. */
export const storedDeclaration = (req: PayloadRequest, id: string): Promise<Declaration | null> =>
  req.payload.db.findOne({
    collection: 'declarations',
    where: { id: { equals: id } },
    joins: false as never,
    locale: 'all',
    req,
  }) as Promise<Declaration | null>
