import { describe, expect, it } from 'vitest'
import { config } from './strings.ts'

type Word = { path: string; en: string; fr?: string; be?: string }

/** What a person sees of an entity, a field, an option, a block: labels, descriptions, placeholders. */
const seen = new Set([
  'label',
  'labels',
  'singular',
  'plural',
  'description',
  'group',
  'placeholder',
  'addLabel',
])

/** Our own words in the built config; those of Payload's own collections and system fields are functions of its bundle. */
const wordsIn = (value: unknown, path: string, into: Word[], known = new Set<unknown>()): Word[] => {
  if (value === null || typeof value !== 'object' || known.has(value)) return into
  known.add(value)
  if (isUnseen(value)) return into
  if (Array.isArray(value)) {
    value.forEach((one, index) => wordsIn(one, `${path}.${nameOf(one) ?? index}`, into, known))
    return into
  }
  for (const [key, inner] of Object.entries(value)) {
    if (seen.has(key) && typeof inner === 'string') into.push({ path: `${path}.${key}`, en: inner })
    else if (isWord(inner)) into.push({ path: `${path}.${key}`, ...(inner as Omit<Word, 'path'>) })
    else if (walked.has(key)) wordsIn(inner, `${path}.${key}`, into, known)
  }
  return into
}

/** Fields that no form shows, and the id that Payload gives to rows. */
const isUnseen = ({ hidden, admin, name, type }: Partial<Field>): boolean =>
  Boolean(type) && (hidden === true || admin?.hidden === true || admin?.disabled === true || name === 'id')

const walked = new Set([...['fields', 'tabs', 'blocks', 'options', 'admin', 'labels', 'label', 'custom']])
const isWord = (value: unknown): boolean =>
  value !== null && typeof value === 'object' && typeof (value as Word).en === 'string'
const nameOf = (value: unknown): string | undefined => {
  const { name, slug, value: code } = (value ?? {}) as Record<string, string | undefined>
  return name ?? slug ?? code
}

// Answers go to `replies`: the form builder's own collection takes none and is in no menu.
const own = [...config.collections, ...config.globals].filter(
  ({ slug }) => !slug.startsWith('payload-') && slug !== 'form-submissions',
)
const words = own.flatMap((entity) =>
  wordsIn(
    {
      labels: 'labels' in entity ? entity.labels : undefined,
      label: 'label' in entity ? entity.label : undefined,
      admin: { ...entity.admin, components: undefined },
      fields: entity.fields,
    },
    entity.slug,
    [],
  ),
)

/** The same in several languages by right: names of languages and of formats, and words that are spelled alike. */
const alike =
  /^(?:English|Français|Беларуская|Deutsch|Polski|Lietuvių|Italiano|Українська|[A-Z]{2,6}|[a-z]{2}|ISO 3166-1 .*|\d[\d\s,—–-]*)$/

/** Words that English and French spell alike. */
const alikeInFrench = [
  'Abstentions',
  'Action',
  'Alliance',
  'Caucus',
  'Classification',
  'Collection',
  'Collections',
  'Confirmation',
  'Constitution',
  'Contact',
  'Convocation',
  'Correction',
  'Corrigenda',
  'Date',
  'Description',
  'Document',
  'Documents',
  'Expert',
  'Image',
  'Images',
  'Invitation',
  'Invitations',
  'Mission',
  'National',
  'Note',
  'Option',
  'Options',
  'Page',
  'Pages',
  'Place',
  'Places',
  'Portrait',
  'Programme',
  'Programmes',
  'Public',
  'Question',
  'Questions',
  'Sanctions',
  'Secret',
  'Signature',
  'Signatures',
  'Source',
  'Sources',
  'Supranational',
  'Type',
  'Usage',
  'Version',
  'Visas',
  'Vote',
  'Webhook',
  'Webhooks',
]

describe('what the config says', () => {
  it('is there in English, French and Belarusian', () => {
    expect(words.length).toBeGreaterThan(700)
    expect(
      words.filter(({ en, fr, be }) => !en.trim() || !fr?.trim() || !be?.trim()).map(({ path }) => path),
    ).toEqual([])
  })

  it('is Belarusian in Belarusian', () => {
    const latin = words.filter(({ en, be }) => be === en && !alike.test(en) && /\p{L}/u.test(en))
    expect(latin.map(({ path, en }) => `${path}: ${en}`)).toEqual([])
    const foreign = words.filter(({ be }) => /[ищъ]/i.test(be ?? '') && !alike.test(be ?? ''))
    expect(foreign.map(({ path, be }) => `${path}: ${be}`)).toEqual([])
  })

  it('is French in French', () => {
    // Words that both languages write alike are spelled out, so that a forgotten one is seen.
    const same = new Set(words.filter(({ en, fr }) => en === fr && !alike.test(en)).map(({ en }) => en))
    expect([...same].sort()).toEqual(alikeInFrench)
  })

  it('writes ў after a vowel and nowhere else', () => {
    const wrong = words.filter(
      ({ be = '' }) =>
        !alike.test(be) && (/[аеёіоуыэюя] ?у(?![а-я]*\.)/i.test(be) || /(?<![аеёіоуыэюя]»? ?)ў/i.test(be)),
    )
    expect(wrong.map(({ path, be }) => `${path}: ${be}`)).toEqual([])
  })

  it.each(own.map(({ slug }) => slug))('of every field a newcomer sees has a label: %s', (slug) => {
    const entity = own.find((one) => one.slug === slug)!
    expect(unlabelled(entity.fields as never, slug)).toEqual([])
  })
})

type Field = {
  type: string
  name?: string
  label?: unknown
  hidden?: boolean
  admin?: { hidden?: boolean; disabled?: boolean }
  fields?: Field[]
}

/** Payload makes an English label of a name that has none. */
const unlabelled = (fields: Field[], path: string): string[] =>
  fields.flatMap((field) => {
    if (field.hidden || field.admin?.hidden || field.admin?.disabled || field.type === 'ui') return []
    const inner = unlabelled(field.fields ?? [], `${path}.${field.name ?? field.type}`)
    const needs = field.name && !['id', 'createdAt', 'updatedAt', 'deletedAt', '_status'].includes(field.name)
    return needs && typeof field.label === 'string' ? [`${path}.${field.name}`, ...inner] : inner
  })
