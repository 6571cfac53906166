import type { Config } from 'payload'
import { describe, expect, it } from 'vitest'
import { translationPlugin } from '../../../src/translation/plugin.ts'

const presenter = { fields: ['title'], publishers: ['editor'] }
const own = () => undefined

const { collections = [], globals = [] } = translationPlugin({
  collections: [
    { slug: 'news', fields: [], custom: { presenter }, hooks: { afterChange: [own], afterDelete: [own] } },
    { slug: 'replies', fields: [] },
  ],
  globals: [
    { slug: 'alliance', fields: [], custom: { presenter }, hooks: { afterChange: [own] } },
    { slug: 'inner', fields: [] },
  ],
} as unknown as Config)

describe('the plugin of translations', () => {
  it('watches every noun with public texts after its own hooks', () => {
    expect(collections[0]?.hooks?.afterChange).toEqual([own, expect.any(Function)])
    expect(collections[0]?.hooks?.afterDelete).toEqual([own, expect.any(Function)])
    expect(globals[0]?.hooks?.afterChange).toEqual([own, expect.any(Function)])
  })

  it('leaves alone what is never public', () => {
    expect(collections[1]).toEqual({ slug: 'replies', fields: [] })
    expect(globals[1]).toEqual({ slug: 'inner', fields: [] })
  })
})
