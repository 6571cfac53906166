import { Refusal } from './refusal.ts'

/** Every bound on what one request may ask for. */
export const limits = {
  urlBytes: 8 * 1024,
  graphqlBodyBytes: 64 * 1024,
  guestsBodyBytes: 16 * 1024,
  parameters: 300,
  parameterDepth: 16,
  list: { min: 1, max: 100, usual: 10 },
  page: { min: 1, max: 1_000_000, usual: 1 },
  depth: { min: 0, max: 4, usual: 1 },
  conditions: 60,
  nesting: 6,
  pathSegments: 10,
  listValues: 200,
  patternWords: 20,
  patternLength: 200,
  sortKeys: 5,
  documentsVisited: 20_000,
  comparisons: 2_000_000,
  graphqlDepth: 10,
  graphqlAliases: 15,
  graphqlTokens: 1_000,
  graphqlDirectives: 20,
  /** Documents an answer may hold at worst, if every list in it were full. */
  graphqlCost: 500_000,
  /** Rows on a page of a table, and entries of a feed. */
  tableRows: 5_000,
  feedEntries: 1_000,
  /** Readers of the change stream at one time. */
  streams: { all: 1_000, perNetwork: 20 },
} as const

/** A whole number within its range, or the usual one when absent. Throws a Refusal. */
export const within = (name: 'limit' | 'page' | 'depth', given: unknown): number => {
  const { min, max, usual } = limits[name === 'limit' ? 'list' : name]
  if (given === undefined || given === null || given === '') return usual
  const value = typeof given === 'string' && /^\d{1,9}$/.test(given) ? Number(given) : given
  if (typeof value === 'number' && Number.isInteger(value) && value >= min && value <= max) return value
  throw new Refusal('invalid-number', { name, min, max })
}

export const atMost = (what: string, given: number, max: number): void => {
  if (given > max) throw new Refusal('query-too-complex', { what, max })
}

/** What one request may still cost. Nested lists multiply; this is what bounds the product. */
export class Budget {
  readonly #limit: number
  #documents = 0
  #comparisons = 0

  constructor(documents: number = limits.documentsVisited) {
    this.#limit = documents
  }

  get spent(): { documents: number; comparisons: number } {
    return { documents: this.#documents, comparisons: this.#comparisons }
  }

  document(): void {
    if (++this.#documents > this.#limit) throw new Refusal('query-too-expensive')
  }

  comparison(): void {
    if (++this.#comparisons > limits.comparisons) throw new Refusal('query-too-expensive')
  }

  /** What it cost to make what is taken from memory now. */
  take({ documents, comparisons }: { documents: number; comparisons: number }): void {
    this.#documents += documents
    this.#comparisons += comparisons
    if (this.#documents > this.#limit || this.#comparisons > limits.comparisons)
      throw new Refusal('query-too-expensive')
  }
}
