import { configToSchema } from '@payloadcms/graphql'
import { formBuilderPlugin } from '@payloadcms/plugin-form-builder'
import { lexicalEditor } from '@payloadcms/richtext-lexical'
import {
  GraphQLObjectType,
  GraphQLSchema,
  lexicographicSortSchema,
  printSchema,
  type GraphQLFieldConfig,
} from 'graphql'
import { buildConfig, type Config, type SanitizedConfig } from 'payload'
import { collections } from '../collections/index.ts'
import { formBuilder } from '../collections/guests/forms/index.ts'
import { databaseAdapter } from '../db/adapter.ts'
import { globals } from '../globals/index.ts'
import { defaultLocale, locales } from '../i18n/locales.ts'
import { publicView } from '../publication/view.ts'

/** The product's config reduced to what presenters let out, sanitized by Payload itself. */
export const publicConfig = async (
  databaseUrl = 'postgresql://nobody@127.0.0.1/none',
): Promise<SanitizedConfig> => {
  const withForms: Config = await Promise.resolve(
    formBuilderPlugin(formBuilder)({
      collections: [...collections],
    } as unknown as Config),
  )
  return buildConfig({
    secret: 'not used: the public view signs nothing',
    db: databaseAdapter(databaseUrl),
    editor: lexicalEditor({}),
    telemetry: false,
    localization: { locales: [...locales], defaultLocale, fallback: false },
    collections: [
      ...publicView(withForms.collections ?? []),
      { slug: 'users', auth: true, fields: [], graphQL: false },
    ],
    globals: publicView(globals),
    typescript: { autoGenerate: false },
  })
}

/** The GraphQL schema that delivery serves: Payload's own names and types, reading only. */
export const publicSchema = (config: SanitizedConfig): string => {
  const { schema } = configToSchema(config)
  const query = schema.getQueryType()!.toConfig()
  const fields = Object.entries(query.fields).filter(([name]) => isPublicQuery(name))
  const Query = new GraphQLObjectType({
    ...query,
    fields: Object.fromEntries(fields.map(([name, field]) => [name, withoutStudioArguments(field)])),
  })
  return `${printSchema(lexicographicSortSchema(new GraphQLSchema({ query: Query })))}\n`
}

const isPublicQuery = (name: string) =>
  !/^(docAccess|Access$|version|Payload|countPayload|me|initialized)/.test(name)

/** Drafts and trash do not exist in delivery, so they cannot be asked for. */
const withoutStudioArguments = <T>(field: GraphQLFieldConfig<T, unknown>): GraphQLFieldConfig<T, unknown> => {
  const { draft: _draft, trash: _trash, ...args } = field.args ?? {}
  return { ...field, args }
}
