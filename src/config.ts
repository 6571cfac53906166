import path from 'node:path'
import { buildConfig, type Config, type SanitizedConfig } from 'payload'
import { lexicalEditor } from '@payloadcms/richtext-lexical'
import { formBuilderPlugin } from '@payloadcms/plugin-form-builder'
import sharp from 'sharp'
import { closeFrameworkCollections } from './access/framework.ts'
import { writtenDataPlugin } from './access/written/plugin.ts'
import { behindItsSource } from './admin/publication/behind-its-source.ts'
import { adminAt } from './admin/admin.ts'
import { collections } from './collections/index.ts'
import { withSettings } from './collections/settings.ts'
import { formBuilder } from './collections/guests/forms/index.ts'
import { databaseAdapter } from './db/adapter.ts'
import { outliveLostConnections } from './db/lost-connections.ts'
import { globals } from './globals/index.ts'
import { adminLanguages } from './i18n/admin/languages.ts'
import { defaultLocale, localeLabels, locales } from './i18n/locales.ts'
import { withAppendBeforeCommit } from './publication/commit.ts'
import { personalDataEndpoints } from './personal-data/endpoints.ts'
import { jobs } from './jobs/jobs.ts'
import type { BucketLogin } from './lib/media-store/bucket.ts'
import { mailAdapter, type MailSettings } from './mail/adapter.ts'
import { previewEndpoints } from './preview/endpoints.ts'
import { livePreview } from './preview/live-preview.ts'
import { publicationPlugin } from './publication/plugin.ts'
import { translationPlugin } from './translation/plugin.ts'

export type ConfigSettings = {
  databaseUrl: string
  payloadSecret: string
  studioUrl: string
  /** Local sites speak plain HTTP, where a `Secure` cookie would never come back. */
  secureCookies: boolean
  mail: MailSettings
  /** Images: originals in `private`; the copies for the public in `public`, or in the bucket. */
  mediaFolder: string
  mediaBucket?: BucketLogin | undefined
}

// Every process runs at the root of the project; bundled code does not know its own folder.
const root = path.resolve('.')

/** The whole product as a Payload config; every process that needs Payload makes its own with its own rights. */
export const allianceConfig = ({
  databaseUrl,
  payloadSecret,
  studioUrl,
  secureCookies,
  mail,
  mediaFolder,
  mediaBucket,
}: ConfigSettings): Promise<SanitizedConfig> =>
  closeFrameworkCollections(
    buildConfig({
      secret: payloadSecret,
      serverURL: studioUrl,
      cookiePrefix: 'alliance',
      csrf: [studioUrl],
      cors: [studioUrl],
      telemetry: false,
      auth: { jwtOrder: ['cookie'] },
      defaultMaxTextLength: 5_000,
      // A refusal that the person was told of is not an incident for the operator.
      loggingLevels: { APIError: 'info', Forbidden: 'info', NotFound: 'info', ValidationError: 'info' },
      defaultDepth: 1,
      maxDepth: 4,
      db: withAppendBeforeCommit(databaseAdapter(databaseUrl)),
      editor: lexicalEditor({}),
      sharp,
      email: mailAdapter(mail),
      localization: {
        locales: locales.map((code) => ({ code, label: localeLabels[code] })),
        defaultLocale,
        // Autosaved or merged fallback texts would be stored as if somebody had translated them.
        fallback: false,
        defaultLocalePublishOption: 'active',
      },
      i18n: adminLanguages,
      collections: collections.map(
        withSettings({ secureCookies, media: { folder: mediaFolder, bucket: mediaBucket } }),
      ),
      globals,
      custom: { checklist: [behindItsSource] },
      plugins: [formBuilderPlugin(formBuilder), translationPlugin, publicationPlugin, writtenDataPlugin],
      jobs,
      graphQL: { maxComplexity: 400, disablePlaygroundInProduction: true },
      upload: { limits: { fileSize: 10_000_000 }, abortOnLimit: true, safeFileNames: true },
      admin: { ...adminAt(root), livePreview },
      typescript: { outputFile: path.join(root, 'src/generated/payload-types.ts'), autoGenerate: false },
      endpoints: [
        { path: '/health', method: 'get', handler: () => Response.json({ status: 'ok' }) },
        ...personalDataEndpoints,
        ...previewEndpoints,
      ],
      onInit: outliveLostConnections,
    } satisfies Config),
  )
