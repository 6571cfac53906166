import type { PublicField, PublicModel } from '../../../src/delivery/model.ts'
import type { Body } from '../../../src/delivery/snapshot/published.ts'
import type { Plain } from '../../support/published.ts'
import { type Chance, chanceOf } from './chance.ts'
import { idsOf } from './ids.ts'
import { inventRichText } from './rich-text.ts'

/** The languages that the content is written in; the others are served without texts. */
export const written = ['en', 'fr', 'be'] as const

/** Lower case letters only: in what order other characters stand is a deliberate difference. */
const words = ['apple', 'birch', 'cedar', 'delta', 'ember', 'fjord', 'grove', 'hazel', 'island', 'lemon']
const awkward = ["o'hare", '50% off', 'a_b', 'back\\slash']

/** Documents that exist on both sides; every relation points at one of them. */
export const invent = (model: PublicModel, seed: number): { [slug: string]: Plain[] } => {
  const chance = chanceOf(seed)
  return Object.fromEntries(
    model.entities.map((entity) => [
      entity.slug,
      idsOf(entity).map((id, index) => {
        const languages = written.filter((code) => entity.perLanguage || code === 'en' || chance.happens(0.8))
        const row = inventRow({ chance, index, languages }, entity.fields)
        return { id, ...row, ...addressOf(row) }
      }),
    ]),
  )
}

type Invention = { chance: Chance; index: number; languages: readonly string[] }

/** Stock makes the address of a file from its name; the studio publishes that address. */
const addressOf = ({ filename }: Body): Body =>
  filename ? { url: `/api/media/file/${filename as string}` } : {}

const inventRow = (invention: Invention, fields: PublicField[]): Body =>
  Object.fromEntries(
    fields
      .filter(
        ({ name, type }) => type !== 'join' && !['id', 'blockName', 'url', 'thumbnailURL'].includes(name),
      )
      .map((field) => [field.name, inventField(invention, field)]),
  )

const inventField = (invention: Invention, field: PublicField): unknown => {
  if (!field.localized) return inventValue(invention, field)
  const entries = invention.languages.map((code) => [code, inventValue(invention, field, code)])
  return Object.fromEntries(entries) as Body
}

const inventValue = (invention: Invention, field: PublicField, language = ''): unknown => {
  const { chance } = invention
  if (field.type === 'group') return inventRow(invention, field.fields ?? [])
  if (field.type === 'array') return rows(invention, () => inventRow(invention, field.fields ?? []))
  if (field.type === 'blocks')
    return rows(invention, () => {
      const block = chance.pick(field.blocks ?? [])
      return { blockType: block.slug, ...inventRow(invention, block.fields) }
    })
  if (field.relationTo) return inventRelation(invention, field)
  if (field.type === 'select' && field.hasMany) return chance.some(field.options ?? [], 0.3)
  if (!field.required && chance.happens(0.25)) return null
  return inventScalar(invention, field, language)
}

const inventRelation = (
  { chance }: Invention,
  { relationTo = '', hasMany, required }: PublicField,
): unknown => {
  const ids = idsOf({ slug: relationTo, kind: 'collection' })
  if (hasMany) return chance.some(ids, 0.25)
  return required || chance.happens(0.75) ? chance.pick(ids) : null
}

const inventScalar = ({ chance, index }: Invention, field: PublicField, language: string): unknown => {
  switch (field.type) {
    case 'number':
      return chance.below(5)
    case 'date':
      return new Date(Date.UTC(2025, chance.below(4), 1 + chance.below(5), chance.below(24))).toISOString()
    case 'checkbox':
      return chance.happens(0.5)
    case 'select':
    case 'radio':
      return chance.pick(field.options ?? [])
    case 'email':
      return `${chance.pick(words)}@example.org`
    case 'richText':
      return inventRichText(chance, words)
    default:
      if (field.name === 'filename') return `file-${index}.webp`
      if (field.name === 'slug') return `${chance.pick(words)} ${index} ${language}`
      if (chance.happens(0.08)) return chance.pick(awkward)
      return Array.from({ length: 1 + chance.below(3) }, () => chance.pick(words)).join(' ')
  }
}

const rows = ({ chance }: Invention, make: () => Body): Body[] =>
  Array.from({ length: chance.below(4) }, () => ({ id: rowId(chance), ...make() }))

const rowId = (chance: Chance): string =>
  Array.from({ length: 24 }, () => chance.below(16).toString(16)).join('')
