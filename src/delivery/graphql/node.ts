import type { Budget } from '../limits.ts'
import { type Cursor, cursorOf } from '../snapshot/cursor.ts'
import type { Published } from '../snapshot/published.ts'
import type { View } from '../snapshot/view.ts'

/** What resolvers pass down: a place in a document, and the languages it is read in. */
export type Node = Cursor & { view: View }

/** What one GraphQL request carries: the view of fields without a locale argument, and what it may still cost. */
export type Context = { view: View; budget: Budget }

export const nodeOf = (view: View, document: Published, { budget }: Context): Node => {
  budget.document()
  return { ...cursorOf(document), view }
}
