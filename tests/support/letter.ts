import { readFileSync } from 'node:fs'
import { Current } from '../../src/delivery/current.ts'
import { graphqlApi } from '../../src/delivery/graphql/answer.ts'
import type { PublicEntity, PublicField } from '../../src/delivery/model.ts'
import type { LogRow } from '../../src/delivery/snapshot/published.ts'
import { publicModel } from '../../src/generated/public-model.ts'
import type { LetterFact } from '../fixtures/letter-facts.ts'

export type WrittenLanguage = 'en' | 'fr' | 'be'
type Step = string | number

const sdl = readFileSync(new URL('../../src/generated/public.graphql', import.meta.url), 'utf8')
const graphql = graphqlApi(sdl, publicModel, (error) => {
  throw error
})
const entityOf = (slug: string): PublicEntity => publicModel.entities.find((entity) => entity.slug === slug)!

/** `objectives[2].text` as steps. */
const stepsOf = (path: string): Step[] =>
  path
    .split(/[.[\]]+/)
    .filter((step) => step !== '')
    .map((step) => (/^\d+$/.test(step) ? Number(step) : step))

export const snapshotOf = (rows: LogRow[]) => {
  const current = new Current(publicModel)
  current.load(rows)
  return current.snapshot!
}

/** Asks the public GraphQL API for one fact in one language. */
export const ask = (rows: LogRow[], fact: LetterFact, locale: WrittenLanguage): unknown => {
  const steps = stepsOf(fact.field)
  const names = steps.filter((step) => typeof step === 'string')
  const selection = names.reduceRight((inside, name) => (inside ? `${name} { ${inside} }` : name), '')
  const { singular } = entityOf(fact.entity)
  const id = fact.id ? `id: "${fact.id}", ` : ''
  const answer = graphql(snapshotOf(rows), {
    query: `{ ${singular}(${id}locale: ${locale}) { ${selection} } }`,
  })
  const { data, errors } = JSON.parse(answer.body.toString())
  if (errors) throw new Error(`${fact.field}: ${JSON.stringify(errors)}`)
  return steps.reduce((value: any, step) => value?.[step], data[singular])
}

/** The log with the one value that a fact names taken away, wherever its path leads. */
export const withoutValue = (rows: LogRow[], fact: LetterFact, locale: WrittenLanguage): LogRow[] => {
  const copy = structuredClone(rows)
  blank(copy, entityOf(fact.entity), fact.id ?? fact.entity, stepsOf(fact.field), locale)
  return copy
}

const blank = (rows: LogRow[], entity: PublicEntity, id: string, steps: Step[], locale: string): void => {
  const bodyIn = (wanted: string) =>
    rows.find((row) => row.collection === entity.slug && row.id === id && row.locale === wanted)?.body as any
  let fields: PublicField[] = entity.fields
  let holder: any = bodyIn('*')
  let rowPath = ''
  for (let index = 0; index < steps.length; index++) {
    const field = fields.find(({ name }) => name === steps[index])!
    const isLast = index === steps.length - 1
    if (field.type === 'relationship' && !isLast) {
      const next = steps[index + 1]
      const target = typeof next === 'number' ? holder[field.name][next] : holder[field.name]
      const rest = steps.slice(typeof next === 'number' ? index + 2 : index + 1)
      return blank(rows, entityOf(field.relationTo!), target, rest, locale)
    }
    if (field.localized) {
      delete bodyIn(locale)[`${rowPath}${field.name}`]
      return
    }
    if (isLast) {
      delete holder[field.name]
      return
    }
    holder = holder[field.name]
    rowPath += `${field.name}.`
    if (field.type === 'array') {
      holder = holder[steps[++index] as number]
      rowPath += `${holder.id}.`
    }
    fields = field.fields!
  }
}
