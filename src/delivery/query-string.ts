import { atMost, limits } from './limits.ts'
import { Refusal } from './refusal.ts'

export type Parameters = { [name: string]: unknown }

/**
 * Reads `where[or][0][title][equals]=x&sort=a,b` into objects and lists, as Payload's clients write them. Objects have
 * no prototype, so that no name in an address can reach one. Throws a Refusal.
 */
export const readQueryString = (search: string): Parameters => {
  const pairs = search.split('&').filter((pair) => pair !== '')
  atMost('parameters', pairs.length, limits.parameters)
  const root: Parameters = empty()
  for (const pair of pairs) {
    const [name = '', ...value] = pair.split('=')
    place(root, segmentsOf(decode(name)), decode(value.join('=')))
  }
  return lists(root) as Parameters
}

const empty = (): Parameters => Object.create(null) as Parameters

const decode = (text: string): string => {
  if (!/[%+]/.test(text)) return text
  try {
    return decodeURIComponent(text.replaceAll('+', ' '))
  } catch {
    throw new Refusal('invalid-query', {}, [text.slice(0, 60)])
  }
}

const segmentsOf = (name: string): string[] => {
  const bracket = name.indexOf('[')
  if (bracket <= 0 || !name.endsWith(']')) return [name]
  const segments = [name.slice(0, bracket), ...name.slice(bracket + 1, -1).split('][')]
  atMost('parameter depth', segments.length, limits.parameterDepth)
  return segments
}

const place = (root: Parameters, segments: string[], value: string): void => {
  let here = root
  segments.forEach((segment, index) => {
    const name = segment === '' ? String(Object.keys(here).length) : segment
    if (index === segments.length - 1) here[name] = add(here[name], value)
    else if (isObject(here[name])) here = here[name]
    else {
      const next = empty()
      here[name] = next
      here = next
    }
  })
}

const add = (before: unknown, value: string): unknown => {
  if (before === undefined || isObject(before)) return value
  return Array.isArray(before) ? [...(before as unknown[]), value] : [before, value]
}

const lists = (value: unknown): unknown => {
  if (!isObject(value)) return value
  const names = Object.keys(value)
  for (const name of names) value[name] = lists(value[name])
  const list = names.length > 0 && names.every((name) => /^\d{1,4}$/.test(name))
  return list ? names.sort((a, b) => Number(a) - Number(b)).map((name) => value[name]) : value
}

const isObject = (value: unknown): value is Parameters =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
