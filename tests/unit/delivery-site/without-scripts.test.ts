import fc from 'fast-check'
import { renderToStaticMarkup } from 'react-dom/server'
import { createElement } from 'react'
import { describe, expect, it } from 'vitest'
import { waitsForScript, withoutScripts } from '../../../src/delivery/site/without-scripts.ts'

const script = (attributes: object, code?: string) =>
  createElement('script', { ...attributes, ...(code && { dangerouslySetInnerHTML: { __html: code } }) })

describe('pages without scripts', () => {
  it('keep every text and attribute that React can write, and lose every script', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme' }),
        fc.constantFrom('<script>', '</script>', '"><script src=x>', ''),
        (text, bait) => {
          const words = `${text}${bait}${text}`
          const page = (...more: ReturnType<typeof script>[]) =>
            renderToStaticMarkup(createElement('p', { title: words }, words, ...more))
          const flight = JSON.stringify(words).replaceAll('<', '\\u003c')
          expect(
            withoutScripts(page(script({ src: '/a.js', async: true }), script({}, `push(${flight})`))),
          ).toBe(page())
        },
      ),
    )
  })

  it('keep data for machines and styles, and lose what loads scripts early', () => {
    const data = '<script type="application/ld+json">{"name":"\\u003c/script>"}</script>'
    const style = '<link rel="stylesheet" href="/a.css"/><link rel="preload" as="font" href="/a.woff2"/>'
    const loaders = '<link rel="preload" as="script" href="/a.js"/><link rel="modulepreload" href="/b.js"/>'
    expect(withoutScripts(`${loaders}${style}${data}<script>x</script>`)).toBe(style + data)
  })

  it('are known for incomplete when React left something for a script to place', () => {
    expect(waitsForScript('<template id="B:0"></template>')).toBe(true)
    expect(waitsForScript('<div hidden id="S:0">late</div>')).toBe(true)
    expect(waitsForScript('<div hidden=""><!--$--><!--/$--></div>')).toBe(false)
  })
})
