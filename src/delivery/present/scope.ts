import type { Budget } from '../limits.ts'
import type { RichTextFormat } from '../rich-text/written.ts'
import type { Body } from '../snapshot/published.ts'
import type { View } from '../snapshot/view.ts'

/** What the request says of each join field, by its path; `false` for all leaves every join out. */
export type JoinQueries = false | { [path: string]: false | Body }

/** What one answer is made with. */
export type Scope = {
  view: View
  budget: Budget
  /** How many relations deep documents stand in place of ids. */
  depth: number
  /** 1 for the answered document; grows with every relation followed. */
  level: number
  /** By collection: the select for its documents where they are related. */
  populate: Body
  joins: JoinQueries
  /** Related documents come without their joins, as Payload answers them inside GraphQL's rich text. */
  joinless?: true
  /** Every document says in which languages it is there and was served. */
  reports?: boolean
  /** Lexical JSON unless asked otherwise. */
  richText?: RichTextFormat
}
