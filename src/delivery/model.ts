export type PublicFieldType =
  | 'text'
  | 'textarea'
  | 'richText'
  | 'number'
  | 'date'
  | 'checkbox'
  | 'select'
  | 'radio'
  | 'email'
  | 'json'
  | 'relationship'
  | 'upload'
  | 'group'
  | 'array'
  | 'blocks'
  | 'join'

/** One public field as the presenters let it out; relations have exactly one target collection. */
export type PublicField = {
  name: string
  type: PublicFieldType
  localized?: true
  hasMany?: true
  required?: true
  relationTo?: string
  /** join: the collection that points here, its relation field, and how the list is sorted and cut. */
  collection?: string
  on?: string
  defaultSort?: string
  defaultLimit?: number
  options?: string[]
  fields?: PublicField[]
  blocks?: { slug: string; fields: PublicField[] }[]
}

export type PublicEntity = {
  slug: string
  kind: 'collection' | 'global'
  /** GraphQL names as Payload derives them; a global has no plural. */
  singular: string
  plural: string
  /** True: published language by language. False: one act publishes every language. */
  perLanguage: boolean
  /** Relation fields whose target must be public in the asked language, else the document itself is absent. */
  dependsOn?: string[]
  upload?: true
  fields: PublicField[]
}

export type PublicModel = { locales: string[]; defaultLocale: string; entities: PublicEntity[] }
