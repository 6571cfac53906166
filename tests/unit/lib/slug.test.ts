import { describe, expect, it } from 'vitest'
import { slugFrom } from '../../../src/lib/slug.ts'

describe('a slug', () => {
  it.each([
    ['Беларусь салідарная', 'belarus-salidarnaia'],
    ['Сям’я і ўрад', 'siamia-i-urad'],
    ['Déclaration à l’Assemblée', 'declaration-a-l-assemblee'],
    ['Gdańsk: wolność słowa', 'gdansk-wolnosc-slowa'],
    ['  --  ', ''],
    ['Meeting 2025 / Paris', 'meeting-2025-paris'],
  ])('of %s is %s', (title, slug) => expect(slugFrom(title)).toBe(slug))

  it('is cut between words and never longer than 80 characters', () => {
    const slug = slugFrom('salidarnaść '.repeat(20))
    expect(slug.length).toBeLessThanOrEqual(80)
    expect(slug.endsWith('-salidarnasc')).toBe(true)
    expect(slugFrom('x'.repeat(200))).toHaveLength(80)
  })
})
