import type { Budget } from '../limits.ts'
import type { PublicEntity } from '../model.ts'
import { type Cursor, cursorOf } from '../snapshot/cursor.ts'
import type { Published } from '../snapshot/published.ts'
import type { View } from '../snapshot/view.ts'
import { type Condition, readWhere } from './conditions.ts'
import type { Leaf, Source } from './steps.ts'
import { Paths } from './path.ts'

/** The current item of every source while one document is tried; null where a source has no items. */
type Trial = { items: (Cursor | null)[]; view: View; budget: Budget }
type Predicate = (trial: Trial) => boolean

export type Filter = { matches: (document: Published) => boolean; condition: Condition | null }

/**
 * Compiles a `where`. As in SQL over joined tables, a document matches when one choice of rows fulfils the whole
 * clause: two conditions on one array are met by the same row. Throws a Refusal.
 */
export const compileWhere = (view: View, entity: PublicEntity, where: unknown, budget: Budget): Filter => {
  const paths = new Paths(view)
  const condition = readWhere(view, entity, paths, where)
  if (!condition) return { matches: () => true, condition }
  const predicate = compile(condition, new Set())
  const trial: Trial = { items: Array<Cursor | null>(paths.slots).fill(null), view, budget }
  const matches = (document: Published): boolean => {
    trial.items[0] = cursorOf(document)
    return predicate(trial)
  }
  return { matches, condition }
}

/** Sources that only one part needs are tried inside that part; only what parts share is chosen for all of them. */
const compile = (condition: Condition, chosen: ReadonlySet<Source>): Predicate => {
  if (condition.kind === 'leaf') return someItems(open(condition.leaf, chosen), leafTest(condition))
  if (condition.kind === 'or') {
    const parts = condition.parts.map((part) => compile(part, chosen))
    return (trial) => parts.some((part) => part(trial))
  }
  const shared = sharedSources(condition.parts, chosen)
  const parts = condition.parts.map((part) => compile(part, new Set([...chosen, ...shared])))
  return someItems(shared, (trial) => parts.every((part) => part(trial)))
}

const leafTest = ({ leaf, test }: Extract<Condition, { kind: 'leaf' }>): Predicate => {
  const slot = leaf.source?.slot ?? 0
  return ({ items, view, budget }) => {
    budget.comparison()
    const from = items[slot]
    return test(from ? leaf.read(from, view) : null)
  }
}

const someItems = (sources: Source[], predicate: Predicate, index = 0): Predicate => {
  const source = sources[index]
  if (!source) return predicate
  const inner = someItems(sources, predicate, index + 1)
  return (trial) => {
    const from = trial.items[source.parent?.slot ?? 0]
    const items = from ? source.items(from, trial.view) : []
    const choices = items.length > 0 ? items : [null]
    return choices.some((item) => {
      trial.items[source.slot] = item
      return inner(trial)
    })
  }
}

/** The sources a leaf needs, outermost first, without those already chosen. */
const open = (leaf: Leaf, chosen: ReadonlySet<Source>): Source[] => {
  const sources: Source[] = []
  for (let source = leaf.source; source && !chosen.has(source); source = source.parent)
    sources.unshift(source)
  return sources
}

const sourcesOf = (condition: Condition, chosen: ReadonlySet<Source>): Set<Source> =>
  condition.kind === 'leaf'
    ? new Set(open(condition.leaf, chosen))
    : new Set(condition.parts.flatMap((part) => [...sourcesOf(part, chosen)]))

const sharedSources = (parts: Condition[], chosen: ReadonlySet<Source>): Source[] => {
  const uses = new Map<Source, number>()
  for (const part of parts)
    for (const source of sourcesOf(part, chosen)) uses.set(source, (uses.get(source) ?? 0) + 1)
  return [...uses]
    .filter(([, count]) => count > 1)
    .map(([source]) => source)
    .sort((a, b) => a.slot - b.slot)
}
