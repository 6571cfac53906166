import type { Way } from '../measure/side.ts'

export const labels: Record<Way, string> = {
  memoised: 'Delivery, the same request again and again',
  bare: 'Bare node:http, the same bytes',
  knownText: 'Delivery, every request different',
  newText: 'Delivery, another comment in every query',
  newLiteral: 'Delivery, another literal in every query',
  newName: 'Delivery, every query never seen before',
  stockSelect: 'Stock Payload, select: true',
  stock: 'Stock Payload',
}

/** What is compared with what. */
export const comparisons: { title: string; ours: Way; theirs: Way }[] = [
  { title: 'memoised ÷ bare `node:http`', ours: 'memoised', theirs: 'bare' },
  { title: 'every request different ÷ stock Payload', ours: 'knownText', theirs: 'stock' },
  {
    title: 'every request different ÷ stock Payload, `select: true`',
    ours: 'knownText',
    theirs: 'stockSelect',
  },
  { title: 'another comment ÷ stock Payload', ours: 'newText', theirs: 'stock' },
  { title: 'another literal ÷ stock Payload', ours: 'newLiteral', theirs: 'stock' },
  { title: 'never seen before ÷ stock Payload', ours: 'newName', theirs: 'stock' },
]
