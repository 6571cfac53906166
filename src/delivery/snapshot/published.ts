export type Body = { [field: string]: unknown }

/** The newest row of the publication log for one document in one language; `*` stands for the shared fields. */
export type LogRow = {
  seq: number
  /** ISO 8601, UTC: this publication, and the first one since the row was last absent. */
  at: string
  firstAt: string | null
  collection: string
  id: string
  locale: string
  op: 'put' | 'remove'
  body: Body | null
}

export type Layer = { readonly body: Body; readonly at: string; readonly firstAt: string }

/** What is public of one document. Never changed in place: a new row makes a new object. */
export type Published = {
  readonly id: string
  readonly shared: Layer | null
  readonly languages: { readonly [locale: string]: Layer }
}

/** The document after a row of the log, or null when nothing of it is public any more. */
export const afterRow = (before: Published | undefined, row: LogRow): Published | null => {
  const layer = row.op === 'put' ? layerOf(row) : null
  const { [row.locale]: _, ...others } = before?.languages ?? {}
  const shared = row.locale === '*' ? layer : (before?.shared ?? null)
  const languages = row.locale !== '*' && layer ? { ...others, [row.locale]: layer } : others
  return shared || Object.keys(languages).length > 0 ? { id: row.id, shared, languages } : null
}

const layerOf = (row: LogRow): Layer => ({ body: row.body ?? {}, at: row.at, firstAt: row.firstAt ?? row.at })
