import type { Way } from '../measure/side.ts'

export const labels: Record<Way, string> = {
  memoised: 'Delivery, the same request again and again',
  bare: 'Bare node:http, the same bytes',
  knownText: 'Delivery, every request different: other variables',
  newText: 'Delivery, every request different: other query text',
  stockSelect: 'Stock Payload, select: true',
  stock: 'Stock Payload',
}

/** What is compared with what. */
export const comparisons: { title: string; ours: Way; theirs: Way }[] = [
  { title: 'memoised ÷ bare `node:http`', ours: 'memoised', theirs: 'bare' },
  { title: 'other query text ÷ stock Payload', ours: 'newText', theirs: 'stock' },
  { title: 'other query text ÷ stock Payload, `select: true`', ours: 'newText', theirs: 'stockSelect' },
  { title: 'other variables ÷ stock Payload', ours: 'knownText', theirs: 'stock' },
  { title: 'other variables ÷ stock Payload, `select: true`', ours: 'knownText', theirs: 'stockSelect' },
]
