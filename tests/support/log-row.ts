export type LogRow = {
  seq: string
  at: Date
  first_at: Date | null
  collection: string
  id: string
  locale: string
  op: 'put' | 'remove'
  body: Record<string, unknown> | null
  sha256: string | null
}
