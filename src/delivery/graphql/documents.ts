import { GraphQLError, type GraphQLSchema, parse, Source, validate } from 'graphql'
import { limits } from '../limits.ts'
import { Lru } from '../lru.ts'
import { checkBounds } from './bounds.ts'
import { normalised } from './normalised.ts'
import { Runner } from './runner.ts'

export type Checked = Runner | { errors: readonly GraphQLError[] }

/** Characters of query text. A document that was parsed, checked and compiled takes about 150 bytes for each. */
const charactersKept = 200_000
const charactersSeen = 400_000
const overhead = 200

/**
 * Documents that were asked more than once, parsed and checked. Two texts that differ in spaces and comments only are
 * one. What is asked once is not kept, so that ever new texts push out nothing and leave nothing behind.
 */
export class Documents {
  readonly #schema: GraphQLSchema
  readonly #known = new Lru<Checked>(charactersKept, (_checked, text) => text.length + overhead)
  readonly #seen = new Lru<true>(charactersSeen, (_true, text) => text.length + overhead)

  constructor(schema: GraphQLSchema) {
    this.#schema = schema
  }

  get kept(): number {
    return this.#known.size
  }

  /** Throws a Refusal for what is out of bounds. */
  check(query: string): Checked {
    const text = normalised(query)
    const known = this.#known.get(text)
    if (known) return known
    const checked = this.#parse(query, text)
    if (this.#seen.get(text)) this.#known.set(text, checked)
    else this.#seen.set(text, true)
    return checked
  }

  /** A wrong query is parsed as it was sent, because its errors name lines and columns. */
  #parse(query: string, text: string): Checked {
    const checked = this.#read(text)
    return 'errors' in checked && text !== query ? this.#read(query) : checked
  }

  #read(text: string): Checked {
    try {
      const document = parse(new Source(text), { maxTokens: limits.graphqlTokens })
      checkBounds(document)
      const errors = validate(this.#schema, document, undefined, { maxErrors: 5, hideSuggestions: true })
      return errors.length > 0 ? { errors } : new Runner(this.#schema, document, text)
    } catch (error) {
      if (error instanceof GraphQLError) return { errors: [error] }
      throw error
    }
  }
}
