import { describe, expect, it } from 'vitest'
import { richText } from '../../../src/guests/pages/rich-text.ts'

const paragraph = (...children: object[]) => ({
  root: { type: 'root', children: [{ type: 'paragraph', children }] },
})
const link = (url: string) => ({ type: 'link', fields: { url }, children: [{ type: 'text', text: 'here' }] })

describe('rich text on a guest’s page', () => {
  it('keeps emphasis and structure', () => {
    const text = { type: 'text', text: 'Merci', format: 3 }
    expect(richText(paragraph(text)).markup).toBe('<p><strong><em>Merci</em></strong></p>')
  })

  it('escapes what editors type', () => {
    expect(richText(paragraph({ type: 'text', text: '<img onerror=x>' })).markup).toBe(
      '<p>&lt;img onerror=x&gt;</p>',
    )
  })

  it.each(['https://example.org/?a=1&b=2', 'mailto:desk@example.org', '/r/paris'])('links to %s', (url) => {
    expect(richText(paragraph(link(url))).markup).toContain(`href="${url.replace('&', '&amp;')}"`)
  })

  it.each([
    'javascript:alert(1)',
    ' javascript:alert(1)',
    'data:text/html,x',
    '//evil.example',
    '/\\evil.example',
    'vbscript:x',
    '',
  ])('does not link to %j', (url) => {
    expect(richText(paragraph(link(url))).markup).toBe('<p>here</p>')
  })

  it('reads what it does not know as its text, and nothing as nothing', () => {
    expect(richText(paragraph({ type: 'block', children: [{ type: 'text', text: 'inside' }] })).markup).toBe(
      '<p>inside</p>',
    )
    expect(richText(null).markup).toBe('')
  })
})
