import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { addressOf, askedBy } from '../../../src/admin/translation/asked.ts'
import { Grid } from '../../../src/admin/translation/Grid.tsx'
import { Progress } from '../../../src/admin/translation/Progress.tsx'
import { Shape } from '../../../src/admin/translation/Shape.tsx'
import { sayIn, words } from '../../../src/admin/translation/words.ts'
import { locales } from '../../../src/i18n/locales.ts'
import type { Count } from '../../../src/translation/matrix.ts'
import type { Standing } from '../../../src/translation/standing.ts'
import { states, type State } from '../../../src/translation/state.ts'

const standing = (index: number): Standing => ({
  locale: locales[index]!,
  state: states[index % states.length]!,
  isSource: index === 0,
  isPublic: index === 1,
  isConfirmed: true,
  count: 3,
  revision: 'r',
  sourceRevision: 's',
  assignee: null,
  dueOn: index === 2 ? '2031-04-01' : null,
  comment: null,
})

const record = (noun: string, id: string, title: string | null) => ({
  noun,
  id,
  title,
  source: locales[0],
  languages: locales.map((_, index) => standing(index)),
})

const nouns = [
  { slug: 'meetings', kind: 'collection' as const, label: 'Meeting' },
  { slug: 'alliance', kind: 'global' as const, label: 'The alliance' },
]

const shapeOf = (state: State) => renderToStaticMarkup(createElement(Shape, { state }))

const grid = (language: string, choosing = false) =>
  renderToStaticMarkup(
    createElement(Grid, {
      records: [record('meetings', 'm1', 'Talks <in> Vilnius'), record('alliance', 'alliance', null)],
      nouns,
      admin: '/admin',
      say: sayIn(language),
      choosing,
    }),
  )

describe('the matrix as a table', () => {
  it.each(['en', 'fr', 'be'] as const)(
    'says every state in words and by shape in %s, not by colour alone',
    (language) => {
      const markup = grid(language)
      for (const state of states) expect(markup).toContain(`${shapeOf(state)} ${words[state][language]}`)
    },
  )

  it('leads from each cell to its translation, and from the source to the record', () => {
    const markup = grid('en')
    const [source, ...others] = locales
    expect(markup).toContain(`href="/admin/collections/meetings/m1?locale=${source}"`)
    expect(markup).toContain(`href="/admin/globals/alliance?locale=${source}"`)
    for (const locale of others) {
      expect(markup).toContain(`href="/admin/translation/meetings/m1?to=${locale}"`)
      expect(markup).toContain(`href="/admin/translation/alliance/alliance?to=${locale}"`)
    }
  })

  it('lets cells be chosen only by whoever gives tasks, and never the source', () => {
    expect(grid('en')).not.toContain('type="checkbox"')
    const values = [...grid('en', true).matchAll(/name="cell" value="([^"]+)"/g)].map(([, value]) => value)
    expect(values).toContain('meetings|m1|fr')
    expect(values).not.toContain('meetings|m1|en')
    expect(values).toHaveLength(2 * (locales.length - 1))
  })

  it('names each link by what it shows, the record and the language', () => {
    const links = grid('en').matchAll(/<a [^>]*>(.*?)<\/a>/g)
    const names = [...links].map(([, inside = '']) =>
      inside
        .replaceAll(/<[^>]*>/g, ' ')
        .replaceAll(/\s+/g, ' ')
        .trim(),
    )
    expect(names).toContain('Stale an older text is public — Talks &lt;in&gt; Vilnius, Français')
    expect(names).toContain('Draft due 2031-04-01 — The alliance, Беларуская')
    expect(names).toContain('Missing source — The alliance, English')
  })

  it('has a shape of its own for every state', () => {
    expect(new Set(states.map(shapeOf)).size).toBe(states.length)
  })

  it('leads from every number to the records it counts and keeps the other conditions', () => {
    const count = {
      locale: 'fr',
      total: 9,
      done: 4,
      missing: 5,
      stale: 0,
      draft: 0,
      inReview: 0,
      approved: 1,
      published: 3,
    } satisfies Count
    const asked = { collection: 'meetings', page: 7 }
    const markup = renderToStaticMarkup(createElement(Progress, { counts: [count], asked, say: sayIn('en') }))
    expect(markup).toContain('href="?collection=meetings&amp;page=1&amp;language=fr&amp;state=missing"')
    expect(markup).toContain('<progress value="4" max="9" aria-label="Français: Done">')
    expect(markup).not.toContain('state=stale')
  })
})

describe('the address of the matrix', () => {
  it('asks for what makes sense and for nothing else', () => {
    const params = {
      collection: 'users',
      meeting: '7',
      language: 'ru',
      state: 'lost',
      mine: 'yes',
      dueBefore: 'soon',
      page: '-2',
      x: 'y',
    }
    expect(askedBy(params, ['meetings'])).toEqual({ page: 1 })
    const sound = {
      collection: 'meetings',
      language: 'be',
      state: 'todo',
      mine: 'true',
      dueBefore: '2031-04-01',
      page: '3',
    }
    expect(askedBy(sound, ['meetings'])).toEqual({ ...sound, page: 3 })
  })

  it('can be read back', () => {
    const asked = askedBy({ state: 'stale', language: 'fr', collection: 'news' }, ['news'])
    expect(askedBy(Object.fromEntries(new URLSearchParams(addressOf(asked))), ['news'])).toEqual(asked)
  })
})
