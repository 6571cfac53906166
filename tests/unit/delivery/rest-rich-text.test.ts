import { beforeAll, describe, expect, it } from 'vitest'
import { toHtml } from '../../../src/delivery/rich-text/html.ts'
import { toMarkdown } from '../../../src/delivery/rich-text/markdown.ts'
import { cast, delivery } from './cast.ts'

const text = (words: string, format = 0) => ({ type: 'text', text: words, format })
const block = (type: string, children: object[], more: object = {}) => ({ type, children, ...more })
const link = (url: string, words: string, more: object = {}) =>
  block('link', [text(words)], { fields: { linkType: 'custom', url, ...more } })
const root = (...children: object[]) => ({ root: { type: 'root', children } })

const reach = (collection: string, id: unknown) =>
  collection === 'media'
    ? {
        address: '/api/media/photo',
        image: { url: '/api/media/file/a.webp', alt: 'A "hall"', width: 8, height: 6 },
      }
    : collection === 'people' && id === 'ada'
      ? { address: '/api/people/ada?locale=en', name: 'Ada <Invented>' }
      : null

const html = (...children: object[]) => toHtml(root(...children), reach)
const markdown = (...children: object[]) => toMarkdown(root(...children), reach)

type Case = [what: string, node: object, html: string, markdown: string]

const cases: Case[] = [
  ['a paragraph', block('paragraph', [text('Words')]), '<p>Words</p>', 'Words'],
  ['a heading', block('heading', [text('Title')], { tag: 'h3' }), '<h3>Title</h3>', '### Title'],
  ['a quote', block('quote', [text('Said')]), '<blockquote>Said</blockquote>', '> Said'],
  ['a rule', { type: 'horizontalrule' }, '<hr>', '---'],
  [
    'a line break',
    block('paragraph', [text('a'), { type: 'linebreak' }, text('b')]),
    '<p>a<br>b</p>',
    'a\\\nb',
  ],
  [
    'bold, italic and struck words',
    block('paragraph', [text('b ', 1), text('i', 2), text('s', 4), text('all', 7)]),
    '<p><strong>b </strong><em>i</em><s>s</s><s><em><strong>all</strong></em></s></p>',
    '**b** *i*~~s~~***~~all~~***',
  ],
  [
    'underlined, code, lowered and raised words',
    block('paragraph', [text('u', 8), text('a`b', 16), text('2', 32), text('3', 64)]),
    '<p><u>u</u><code>a`b</code><sub>2</sub><sup>3</sup></p>',
    'u`` a`b ``23',
  ],
  [
    'a list',
    block('list', [block('listitem', [text('one')]), block('listitem', [text('two')])], {
      listType: 'bullet',
    }),
    '<ul><li>one</li><li>two</li></ul>',
    '- one\n- two',
  ],
  [
    'a numbered list that goes on, with a list inside',
    block(
      'list',
      [
        block('listitem', [text('four')]),
        block('listitem', [block('list', [block('listitem', [text('inner')])], { listType: 'bullet' })]),
      ],
      { listType: 'number', start: 4 },
    ),
    '<ol start="4"><li>four</li><li><ul><li>inner</li></ul></li></ol>',
    '4. four\n    - inner',
  ],
  [
    'a check list',
    block(
      'list',
      [
        block('listitem', [text('done')], { checked: true }),
        block('listitem', [text('open')], { checked: false }),
      ],
      {
        listType: 'check',
      },
    ),
    '<ul><li><input type="checkbox" disabled checked> done</li><li><input type="checkbox" disabled> open</li></ul>',
    '- [x] done\n- [ ] open',
  ],
  [
    'a link',
    block('paragraph', [link('https://example.org/a(b)', 'there', { newTab: true })]),
    '<p><a href="https://example.org/a(b)" target="_blank" rel="noopener noreferrer">there</a></p>',
    '[there](https://example.org/a%28b%29)',
  ],
  [
    'a link by itself',
    block('paragraph', [block('autolink', [text('a@b.example')], { fields: { url: 'mailto:a@b.example' } })]),
    '<p><a href="mailto:a@b.example">a@b.example</a></p>',
    '[a@b.example](mailto:a@b.example)',
  ],
  [
    'a link to a document',
    block('paragraph', [
      block('link', [text('Ada')], {
        fields: { linkType: 'internal', doc: { relationTo: 'people', value: 'ada' } },
      }),
    ]),
    '<p><a href="/api/people/ada?locale=en">Ada</a></p>',
    '[Ada](/api/people/ada?locale=en)',
  ],
  [
    'a related document',
    { type: 'relationship', relationTo: 'people', value: { id: 'ada' } },
    '<p><a href="/api/people/ada?locale=en">Ada &lt;Invented&gt;</a></p>',
    '[Ada \\<Invented\\>](/api/people/ada?locale=en)',
  ],
  [
    'an image',
    { type: 'upload', relationTo: 'media', value: 'photo' },
    '<p><img src="/api/media/file/a.webp" alt="A &quot;hall&quot;" width="8" height="6"></p>',
    '![A "hall"](/api/media/file/a.webp)',
  ],
  ['what is not public', { type: 'relationship', relationTo: 'people', value: 'hidden' }, '', ''],
  ['an unknown node', block('stranger', [text('kept')]), 'kept', 'kept'],
]

describe('rich text', () => {
  it.each(cases)('writes %s', (_, node, asHtml, asMarkdown) => {
    expect(html(node)).toBe(asHtml)
    expect(markdown(node)).toBe(asMarkdown)
  })

  it.each([
    'javascript:alert(1)',
    ' JavaScript:alert(1)',
    'java\nscript:alert(1)',
    'data:text/html,<script>alert(1)</script>',
    'vbscript:x',
    '//evil.example',
    'file:///etc/passwd',
  ])('keeps only the words of a link to %s', (url) => {
    expect(html(block('paragraph', [link(url, 'words')]))).toBe('<p>words</p>')
    expect(markdown(block('paragraph', [link(url, 'words')]))).toBe('words')
  })

  it('escapes what would be markup', () => {
    expect(html(block('paragraph', [text('<img src=x onerror="a">&\'')]))).toBe(
      '<p>&lt;img src=x onerror=&quot;a&quot;&gt;&amp;&#39;</p>',
    )
    expect(html(block('heading', [text('x')], { tag: 'script' }))).toBe('<h2>x</h2>')
    expect(html(block('paragraph', [link('https://example.org/"><script>', 'x')]))).not.toContain('<script')
    expect(markdown(block('paragraph', [text('<b> *a* [x](y) `c` # d')]))).toBe(
      '\\<b\\> \\*a\\* \\[x\\](y) \\`c\\` # d',
    )
    for (const [line, guarded] of [
      ['# not a title', '\\# not a title'],
      ['1. not a list', '1\\. not a list'],
      ['- not a list', '\\- not a list'],
    ] as const)
      expect(markdown(block('paragraph', [text(line)]))).toBe(guarded)
  })
})

describe('richText=', () => {
  let site: Awaited<ReturnType<typeof delivery>>
  beforeAll(async () => {
    site = await delivery(cast)
  })

  it('html and markdown write it out in REST, with what is public only', async () => {
    const ask = async (format: string) =>
      (await site.get(`/api/globals/alliance?richText=${format}`)).overview
    expect(await ask('html')).toBe(
      '<p>Seen</p><p><a href="/api/people/ada?locale=en">Ada Invented</a></p><p>linked words</p>',
    )
    expect(await ask('markdown')).toBe('Seen\n\n[Ada Invented](/api/people/ada?locale=en)\n\nlinked words')
    expect((await ask('lexical')).root.type).toBe('root')
    expect((await site.get('/api/globals/alliance?richText=word')).code).toBe('invalid-query')
  })

  it('is the argument “format” in GraphQL', async () => {
    const { data } = await site.graphql('{ Alliance { html: overview(format: html) overview } }')
    expect(data.Alliance.html).toContain('<p>Seen</p>')
    expect(data.Alliance.overview.root.type).toBe('root')
  })

  it('stands side by side by language with locale=all', async () => {
    const { overview } = await site.get('/api/globals/alliance?richText=markdown&locale=all')
    expect(overview.en).toContain('Seen')
    expect(overview.fr).toBeNull()
  })
})
