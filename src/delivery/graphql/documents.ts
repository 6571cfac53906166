import { GraphQLError, type GraphQLSchema, parse, Source, validate } from 'graphql'
import { limits } from '../limits.ts'
import { Lru } from '../lru.ts'
import { checkBounds } from './bounds.ts'
import { hoisted } from './hoisted.ts'
import { normalised } from './normalised.ts'
import { Question } from './question.ts'
import { Runner } from './runner.ts'
import { templateOf } from './template.ts'

export type Checked = Question | { errors: readonly GraphQLError[] }

type Read = Runner | { errors: readonly GraphQLError[] }

/** Characters of query text. A document that was parsed, checked and compiled takes about 150 bytes for each. */
const charactersKept = 200_000
const charactersSeen = 400_000
const overhead = 200
const weigh = (_value: unknown, text: string): number => text.length + overhead

/**
 * Documents that were asked more than once, parsed and checked. Texts that differ in spaces, comments and literals only
 * are one. What is asked once is not kept, so that ever new texts push out nothing and leave nothing behind.
 */
export class Documents {
  readonly #schema: GraphQLSchema
  /** By text, and by shape where that is another one; null for a shape whose literals cannot be variables. */
  readonly #known = new Lru<Read | null>(charactersKept, weigh)
  /** By the text as it was sent, for who sends the same one with other variables: the others need not be made of it. */
  readonly #sent = new Lru<Question>(charactersKept, weigh)
  readonly #seen = new Lru<true>(charactersSeen, weigh)

  constructor(schema: GraphQLSchema) {
    this.#schema = schema
  }

  get kept(): number {
    return this.#known.size
  }

  /** Throws a Refusal for what is out of bounds. */
  check(query: string): Checked {
    const known = this.#sent.get(query)
    if (known) return known
    const checked = this.#checked(query)
    if (checked instanceof Question && this.#again(`sent ${query}`)) this.#sent.set(query, checked)
    return checked
  }

  #checked(query: string): Checked {
    const text = normalised(query)
    const parts = hoisted(text)
    if (parts && parts.values.length > 0) {
      const runner = this.#remembered(parts.shape, () => this.#shaped(parts.shape))
      if (runner instanceof Runner) return new Question(runner, query, parts.values)
    }
    const read = this.#remembered(text, () => this.#read(text)) ?? this.#read(text)
    if (read instanceof Runner) return new Question(read, query, [])
    // Its errors name lines and columns, and those are of the text that was sent.
    const errors = text === query ? read : this.#read(query)
    return errors instanceof Runner ? new Question(errors, query, []) : errors
  }

  /** Made for who asks a second time, and kept from then on; undefined for who asks first. */
  #remembered(text: string, make: () => Read | null): Read | null | undefined {
    const known = this.#known.get(text)
    if (known !== undefined) return known
    if (!this.#again(text)) return undefined
    const made = make()
    this.#known.set(text, made)
    return made
  }

  #again(text: string): boolean {
    if (this.#seen.get(text)) return true
    this.#seen.set(text, true)
    return false
  }

  /**
   * A shape stands for every text that differs from it in literals, when it is right with empty ones, which no type
   * that takes their kind refuses, and right with variables, of which none equals another.
   */
  #shaped(shape: string): Runner | null {
    const document = this.#parsed(shape)
    if ('errors' in document) return null
    const template = templateOf(this.#schema, document, shape)
    if (!template || validate(this.#schema, template.document).length > 0) return null
    return new Runner(this.#schema, template.document, shape, template.names)
  }

  #read(text: string): Read {
    const document = this.#parsed(text)
    return 'errors' in document ? document : new Runner(this.#schema, document, text)
  }

  #parsed(text: string) {
    try {
      const document = parse(new Source(text), { maxTokens: limits.graphqlTokens })
      checkBounds(document)
      const errors = validate(this.#schema, document, undefined, { maxErrors: 5, hideSuggestions: true })
      return errors.length > 0 ? { errors } : document
    } catch (error) {
      if (error instanceof GraphQLError) return { errors: [error] }
      throw error
    }
  }
}
