import type { Role } from '../access/roles.ts'

/** A document as the database holds it: localized leaves are objects by language, relations are ids. */
export type StoredDocument = { id: string } & Record<string, unknown>

/**
 * What of a noun is public, and when. It sees one stored document and nothing else: it embeds ids, never
 * another document's text, so that withdrawing a document withdraws it everywhere.
 */
export type Presenter = {
  /** Every public path (`venue.name`, `objectives.text`, `fields.text.label` in blocks); all others are internal. */
  fields: readonly string[]
  /** Texts without which a language cannot be published. */
  requires?: readonly string[]
  /** Published language by language; otherwise one act publishes all of them. */
  perLanguage: boolean
  /** Relations without which the document says too much or nothing: it is absent while their target is not public. */
  dependsOn?: readonly string[]
  /** Who may publish and withdraw. */
  publishers: readonly Role[]
  /** True while nothing of the document may be public, whatever staff pressed. Reads shared fields only. */
  withheld?: (doc: StoredDocument) => boolean
  /** A poorer document to publish in its place, such as "closed session". */
  redact?: (doc: StoredDocument) => StoredDocument
}

/** The presenter of a collection or global, or undefined when nothing of it is ever public. */
export const presenterOf = (entity: { custom?: Record<string, unknown> }): Presenter | undefined =>
  entity.custom?.['presenter'] as Presenter | undefined
