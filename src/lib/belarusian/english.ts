import { knownInEnglish } from './known-names.ts'

/** What English usage has settled on for a name, in whatever order and with whatever soft signs; else undefined. */
export const english = (name: string): string | undefined => known.get(keyOf(name))

const keyOf = (name: string): string =>
  name
    .toLowerCase()
    .replace(/[ь’'ʼ\u0301]/g, '')
    .split(/\s+/)
    .sort()
    .join(' ')

const known = new Map(Object.entries(knownInEnglish).map(([name, spelled]) => [keyOf(name), spelled]))
