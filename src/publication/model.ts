import { formatNames } from 'payload'
import type {
  FlattenedField,
  SanitizedCollectionConfig,
  SanitizedConfig,
  SanitizedGlobalConfig,
} from 'payload'
import type { PublicEntity, PublicField, PublicFieldType, PublicModel } from '../delivery/model.ts'
import { defaultLocale, locales } from '../i18n/locales.ts'
import { presenterOf } from './presenter.ts'

type Entity = SanitizedCollectionConfig | SanitizedGlobalConfig

/** What delivery knows of the nouns, from the sanitized public view of the config. */
export const publicModel = (config: SanitizedConfig): PublicModel => ({
  locales: [...locales],
  defaultLocale,
  entities: [
    ...config.collections.filter(presenterOf).map((entity) => describe(entity, 'collection')),
    ...config.globals.filter(presenterOf).map((entity) => describe(entity, 'global')),
  ],
})

const describe = (entity: Entity, kind: 'collection' | 'global'): PublicEntity => {
  const presenter = presenterOf(entity)!
  const names = namesOf(entity, kind)
  const isPublic = (field: FlattenedField) =>
    presenter.fields.some((path) => path.split('.')[0] === field.name)
  return {
    slug: entity.slug,
    kind,
    ...names,
    perLanguage: presenter.perLanguage,
    ...(presenter.dependsOn ? { dependsOn: [...presenter.dependsOn] } : {}),
    ...('upload' in entity && entity.upload ? { upload: true as const } : {}),
    fields: entity.flattenedFields.filter(isPublic).map(describeField),
  }
}

/** The names Payload's GraphQL derives from a slug (`people` is Person and People, `media` is Media and allMedia). */
const namesOf = ({ slug }: Entity, kind: 'collection' | 'global') => {
  const { singular, plural } = formatNames(slug)
  if (kind === 'global') return { singular, plural: '' }
  return { singular, plural: singular === plural ? `all${singular}` : plural }
}

const describeField = (field: FlattenedField): PublicField => {
  const raw = field as unknown as Record<string, unknown>
  return {
    name: field.name,
    type: field.type as PublicFieldType,
    ...(raw['localized'] ? { localized: true as const } : {}),
    ...(raw['hasMany'] ? { hasMany: true as const } : {}),
    ...(raw['required'] ? { required: true as const } : {}),
    ...(typeof raw['relationTo'] === 'string' ? { relationTo: raw['relationTo'] } : {}),
    ...(field.type === 'join' ? describeJoin(raw) : {}),
    ...('options' in field && field.options
      ? { options: field.options.map((option) => (typeof option === 'string' ? option : option.value)) }
      : {}),
    ...('flattenedFields' in field ? { fields: field.flattenedFields.map(describeField) } : {}),
    ...(field.type === 'blocks'
      ? {
          blocks: field.blocks.map((block) => ({
            slug: block.slug,
            fields: block.flattenedFields.map(describeField),
          })),
        }
      : {}),
  }
}

const describeJoin = (raw: Record<string, unknown>) => ({
  collection: String(raw['collection']),
  on: String(raw['on']),
  ...(raw['defaultSort'] ? { defaultSort: String(raw['defaultSort']) } : {}),
  ...(raw['defaultLimit'] ? { defaultLimit: Number(raw['defaultLimit']) } : {}),
})
