import type { FlattenedField, Payload, SanitizedCollectionConfig, SanitizedGlobalConfig } from 'payload'
import type { Role } from '../access/roles.ts'

type Presenter = { fields: readonly string[]; requires?: readonly string[]; publishers: readonly Role[] }

/** A collection or global of which texts are public, and therefore translated. */
export type Noun = {
  slug: string
  kind: 'collection' | 'global'
  config: SanitizedCollectionConfig | SanitizedGlobalConfig
  fields: FlattenedField[]
  /** The public paths; what is internal is nobody's task to translate. */
  paths: ReadonlySet<string>
  requires: readonly string[]
  /** Who approves, returns and assigns: those who may publish. */
  approvers: readonly Role[]
}

/** Every noun with texts of its own in each language, in the order of the admin's menu. */
export const nounsOf = ({ config }: Payload): Noun[] => [
  ...config.collections.flatMap((collection) => nounFrom(collection, 'collection')),
  ...config.globals.flatMap((global) => nounFrom(global, 'global')),
]

export const nounOf = (payload: Payload, slug: string): Noun | undefined =>
  nounsOf(payload).find((noun) => noun.slug === slug)

const nounFrom = (config: Noun['config'], kind: Noun['kind']): Noun[] => {
  const presenter = config.custom?.['presenter'] as Presenter | undefined
  if (!presenter || !config.flattenedFields.some(hasTexts)) return []
  return [
    {
      slug: config.slug,
      kind,
      config,
      fields: config.flattenedFields,
      paths: new Set(presenter.fields),
      requires: presenter.requires ?? [],
      approvers: presenter.publishers,
    },
  ]
}

const hasTexts = (field: FlattenedField): boolean => {
  if ('localized' in field && field.localized) return true
  if (field.type === 'blocks') return field.blocks.some((block) => block.flattenedFields.some(hasTexts))
  return 'flattenedFields' in field && field.flattenedFields.some(hasTexts)
}
