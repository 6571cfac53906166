import { buildConfig, type CollectionConfig } from 'payload'
import { describe, expect, it } from 'vitest'
import { contentAccess } from '../../../src/access/content.ts'
import { databaseAdapter } from '../../../src/db/adapter.ts'
import { localizedLine } from '../../../src/fields/text.ts'
import { t } from '../../../src/i18n/label.ts'
import { locales, defaultLocale } from '../../../src/i18n/locales.ts'
import { publicModel } from '../../../src/publication/model.ts'
import { publicationPlugin } from '../../../src/publication/plugin.ts'
import type { Presenter } from '../../../src/publication/presenter.ts'
import { publicView } from '../../../src/publication/view.ts'

const presenter: Presenter = {
  fields: ['word'],
  requires: ['word'],
  perLanguage: true,
  publishers: ['administrator', 'editor'],
}

/** All that a newcomer writes: one folder with what stands here. */
const noun: CollectionConfig = {
  slug: 'glossary-words',
  labels: { singular: t('Word', 'Mot', 'Слова'), plural: t('Words', 'Mots', 'Словы') },
  access: contentAccess('glossary-words'),
  custom: { presenter },
  fields: [localizedLine('word', t('Word', 'Mot', 'Слова'), { required: true })],
}

const build = (collections: CollectionConfig[]) =>
  buildConfig({
    secret: 'none',
    db: databaseAdapter('postgresql://nobody@127.0.0.1/none'),
    telemetry: false,
    typescript: { autoGenerate: false },
    localization: { locales: [...locales], defaultLocale, fallback: false },
    collections,
    plugins: [publicationPlugin],
  })

describe('a new noun', () => {
  it('is published by language, trashed and versioned without another edit', async () => {
    const { collections } = await build([noun])
    const made = collections.find(({ slug }) => slug === noun.slug)!
    const paths = (made.endpoints || []).map(({ path }) => path)
    expect(paths).toEqual(expect.arrayContaining(['/:id/publish', '/:id/withdraw', '/:id/publication']))
    expect(made.versions).toMatchObject({ drafts: { schedulePublish: false } })
    expect(made.trash).toBe(true)
  })

  it('reaches delivery with its one localized field and names of its own', async () => {
    const { entities } = publicModel(await build(publicView([noun])))
    expect(entities).toEqual([
      {
        slug: 'glossary-words',
        kind: 'collection',
        singular: 'GlossaryWord',
        plural: 'GlossaryWords',
        perLanguage: true,
        fields: [{ name: 'word', type: 'text', localized: true, required: true }],
      },
    ])
  })
})
