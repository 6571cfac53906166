import { describe, expect, it } from 'vitest'
import { changesSince } from '../../../src/translation/changes.ts'
import { plainText } from '../../../src/translation/plain-text.ts'
import { wordDiff, type Piece } from '../../../src/translation/word-diff.ts'

const text = (words: string, format = 0) => ({ type: 'text', text: words, format })
const paragraph = (...children: unknown[]) => ({ type: 'paragraph', children })
const rich = (...children: unknown[]) => ({ root: { type: 'root', children } })

const spelled = (pieces: Piece[], ...kinds: Piece['kind'][]) =>
  pieces.flatMap((piece) => (kinds.includes(piece.kind) ? [piece.text] : [])).join('')

describe('what changed in the source', () => {
  it('says of each text whether it is as it was, changed, new or gone', () => {
    const now = { title: 'Meeting', summary: 'In Vilnius', 'topics.t2.text': 'New' }
    const then = { title: 'Meeting', summary: 'In Minsk', 'topics.t1.text': 'Old' }
    expect(changesSince(now, then).map(({ path, change }) => [path, change])).toEqual([
      ['title', 'unchanged'],
      ['summary', 'changed'],
      ['topics.t2.text', 'new'],
      ['topics.t1.text', 'removed'],
    ])
  })

  it('shows which words changed', () => {
    const [change] = changesSince({ summary: 'We meet in Vilnius.' }, { summary: 'We met in Vilnius.' })
    expect(change?.words).toEqual([
      { text: 'We ', kind: 'kept' },
      { text: 'met', kind: 'removed' },
      { text: 'meet', kind: 'added' },
      { text: ' in Vilnius.', kind: 'kept' },
    ])
  })

  it('shows which words changed in rich text', () => {
    const [change] = changesSince(
      { body: rich(paragraph(text('Free '), text('all', 1)), paragraph(text('Now'))) },
      { body: rich(paragraph(text('Free '), text('them', 1)), paragraph(text('Now'))) },
    )
    expect(change?.change).toBe('changed')
    expect(spelled(change!.words, 'kept', 'added')).toBe('Free all\nNow')
    expect(spelled(change!.words, 'kept', 'removed')).toBe('Free them\nNow')
  })

  it('calls other formatting a change, although the words are the same', () => {
    const [change] = changesSince(
      { body: rich(paragraph(text('Free', 1))) },
      { body: rich(paragraph(text('Free'))) },
    )
    expect([change?.change, change?.words]).toEqual(['changed', [{ text: 'Free', kind: 'kept' }]])
  })

  it('calls another order of the same keys no change', () => {
    const [change] = changesSince({ body: { root: { a: 1, b: 2 } } }, { body: { root: { b: 2, a: 1 } } })
    expect(change?.change).toBe('unchanged')
  })
})

describe('the plain words of a text', () => {
  it('are the text itself, or its blocks line by line', () => {
    expect(plainText('Line')).toBe('Line')
    const list = {
      type: 'list',
      children: [
        { type: 'listitem', children: [text('one')] },
        { type: 'listitem', children: [text('two')] },
      ],
    }
    expect(plainText(rich(paragraph(text('First'), { type: 'linebreak' }, text('second')), list))).toBe(
      'First\nsecond\none\ntwo',
    )
  })

  it.each([undefined, null, 7, {}, { root: null }])('are none in %o', (value) => {
    expect(plainText(value)).toBe('')
  })
})

describe('the difference of two texts', () => {
  it('spells the first from kept and removed, the second from kept and added', () => {
    const words = ['ні', 'be', 'l’été', 'x-y', ' ', '  ', '.', '\n', 'na', '👍']
    let seed = 7
    const next = (most: number) => (seed = (seed * 48_271) % 2_147_483_647) % most
    for (let run = 0; run < 300; run++) {
      const [before, after] = [0, 1].map(() =>
        Array.from({ length: next(12) }, () => words[next(words.length)]).join(''),
      )
      const pieces = wordDiff(before!, after!)
      expect(spelled(pieces, 'kept', 'removed')).toBe(before)
      expect(spelled(pieces, 'kept', 'added')).toBe(after)
    }
  })

  it('keeps what it can: one word more is one piece', () => {
    expect(wordDiff('a b c', 'a b new c').filter(({ kind }) => kind !== 'kept')).toEqual([
      { text: 'new ', kind: 'added' },
    ])
  })

  it('does not tear words at apostrophes and hyphens', () => {
    expect(wordDiff('сям’я', 'сям’ёй')).toEqual([
      { text: 'сям’я', kind: 'removed' },
      { text: 'сям’ёй', kind: 'added' },
    ])
  })

  it('replaces the middle of two long texts that have nothing in common without running out of memory', () => {
    const long = (word: string) => Array.from({ length: 6_000 }, (_, index) => `${word}${index}`).join(' ')
    const pieces = wordDiff(`Same start ${long('a')}`, `Same start ${long('b')}`)
    expect(pieces[0]).toEqual({ text: 'Same start ', kind: 'kept' })
    expect(spelled(pieces, 'kept', 'added')).toBe(`Same start ${long('b')}`)
  })
})
