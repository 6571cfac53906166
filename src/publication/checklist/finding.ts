import type { Payload, PayloadRequest } from 'payload'
import type { Executor } from '../../db/session.ts'
import type { Locale } from '../../i18n/locales.ts'
import type { PublishedEntity } from '../entities.ts'
import type { Presented } from '../present.ts'
import type { StoredDocument } from '../presenter.ts'
import type { FindingCode } from './words.ts'

/** What a rule has against a publication. `block`: refused on every channel; `warn`: the admin asks once more. */
export type Finding = {
  code: FindingCode
  level: 'block' | 'warn'
  /** The language it is about; null when it is about all of them. */
  locale: Locale | null
  /** The field one has to look at, or null. */
  path: string | null
  /** The title of another record that it is about. */
  name?: string
  /** That record. */
  target?: { noun: string; id: string }
}

/** A document as it would become public, in the languages asked for. */
export type Subject = {
  payload: Payload
  db: Executor
  entity: PublishedEntity
  doc: StoredDocument
  presented: Presented
  languages: readonly Locale[]
}

/** A rule that also needs the person who asks: it names records, and only those the person may read. */
export type Advised = Subject & { req: PayloadRequest }

export type Block = (subject: Subject) => Finding[] | Promise<Finding[]>
export type Advice = (subject: Advised) => Finding[] | Promise<Finding[]>
