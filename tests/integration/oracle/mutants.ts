import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import type * as app from '../../../src/delivery/app.ts'
import type * as current from '../../../src/delivery/current.ts'
import type { LogRow } from '../../../src/delivery/snapshot/published.ts'
import { openDelivery, type Side } from './sides.ts'

/** A fault as somebody could make it: in this file, these words are those. */
export type Mutant = { fault: string; file: string; from: string; to: string }

export const mutants: Mutant[] = [
  {
    fault: '“greater_than” takes what is equal',
    file: 'query/operators.ts',
    from: 'difference > 0 || (orEqual && difference === 0)',
    to: 'difference >= 0',
  },
  {
    fault: '“not_in” matches empty values',
    file: 'query/operators.ts',
    from: '(value) => value !== null && !set.has(value)',
    to: '(value) => !set.has(value)',
  },
  {
    fault: '“contains” and “like” mind the case',
    file: 'query/pattern.ts',
    from: 'tokenize(pattern.toLowerCase())',
    to: 'tokenize(pattern)',
  },
  {
    fault: 'two conditions on one list are met by different rows',
    file: 'query/where.ts',
    from: '.filter(([, count]) => count > 1)',
    to: '.filter(([, count]) => count > 99)',
  },
  {
    fault: '“or” is taken for “and”',
    file: 'query/conditions.ts',
    from: '          word,\n',
    to: "          'and',\n",
  },
  {
    fault: 'empty values come last in descending order too',
    file: 'query/sort.ts',
    from: 'return (one === null ? 1 : -1) * direction',
    to: 'return one === null ? 1 : -1',
  },
  {
    fault: 'the second key of a sort is ignored',
    file: 'query/sort.ts',
    from: 'for (const [index, { order, direction }] of keys.entries()) {',
    to: 'for (const [index, { order, direction }] of keys.slice(0, 1).entries()) {',
  },
  {
    fault: 'the last page has a next one',
    file: 'query/find.ts',
    from: 'totalPages > page',
    to: 'totalPages >= page',
  },
  {
    fault: 'a join forgets the order it is defined with',
    file: 'query/find.ts',
    from: 'query.sort || field.defaultSort',
    to: 'query.sort',
  },
  {
    fault: 'documents in a join are filled in as deep as all others',
    file: 'present/document.ts',
    from: 'Math.min(scope.depth, 1)',
    to: 'scope.depth',
  },
  {
    fault: '“select” with false leaves everything in',
    file: 'present/select.ts',
    from: 'Boolean(chosen) : chosen !== false',
    to: 'Boolean(chosen) : true',
  },
  {
    fault: 'GraphQL counts a join that nobody asked to count',
    file: 'graphql/fields.ts',
    from: 'count ? found.totalDocs : null',
    to: 'found.totalDocs',
  },
]

/** What delivery imports of the product, directly or not. */
const copied = [
  ...['delivery', 'calendar', 'lib', 'generated', 'db', 'env.ts'].map((part) => `src/${part}`),
  'package.json',
]

const root = fileURLToPath(new URL('../../../', import.meta.url))

/** Delivery with the fault in it, from a copy of its source. Throws when the words are not there exactly once. */
export const openMutant = async ({ file, from, to }: Mutant, rows: LogRow[]): Promise<Side> => {
  const folder = mkdtempSync(path.join(tmpdir(), 'alliance-mutant-'))
  const remove = (): void => rmSync(folder, { recursive: true, force: true })
  for (const part of copied) cpSync(path.join(root, part), path.join(folder, part), { recursive: true })
  symlinkSync(path.join(root, 'node_modules'), path.join(folder, 'node_modules'))
  const changed = path.join(folder, 'src/delivery', file)
  const source = readFileSync(changed, 'utf8').split(from)
  if (source.length !== 2) throw new Error(`${file} does not say “${from}” exactly once`)
  writeFileSync(changed, source.join(to))
  const module = (name: string) =>
    import(/* @vite-ignore */ pathToFileURL(path.join(folder, 'src/delivery', name)).href)
  const { deliveryApp } = (await module('app.ts')) as typeof app
  const { Current } = (await module('current.ts')) as typeof current
  const side = await openDelivery(rows, { deliveryApp, Current })
  return {
    ...side,
    close: async () => {
      await side.close()
      remove()
    },
  }
}
