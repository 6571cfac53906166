import { describe, expect, it } from 'vitest'
import { stateOf, type Facts, type State } from '../../../src/translation/state.ts'

const whole: Facts = {
  isSource: false,
  complete: true,
  public: 'no',
  revision: 'f1',
  decidedRevision: null,
  decision: 'draft',
  sourceRevision: 'e1',
  confirmedRevision: 'e1',
}

const cases: [string, Partial<Facts>, State][] = [
  ['no text at all', { complete: false, revision: null, confirmedRevision: null }, 'missing'],
  ['an address only', { revision: null }, 'missing'],
  ['a required text lacks', { complete: false }, 'missing'],
  ['written, nobody decided', {}, 'draft'],
  ['never confirmed against the source', { confirmedRevision: null }, 'draft'],
  ['submitted', { decision: 'inReview', decidedRevision: 'f1' }, 'inReview'],
  ['submitted, then changed', { decision: 'inReview', decidedRevision: 'f0' }, 'draft'],
  ['approved', { decision: 'approved', decidedRevision: 'f1' }, 'approved'],
  ['approved, then changed', { decision: 'approved', decidedRevision: 'f0' }, 'draft'],
  [
    'approved, and the source changed',
    { decision: 'approved', decidedRevision: 'f1', sourceRevision: 'e2' },
    'stale',
  ],
  ['public, and the source changed', { public: 'same', sourceRevision: 'e2' }, 'stale'],
  ['public, and the source is gone', { public: 'same', sourceRevision: null }, 'stale'],
  ['public as it stands', { public: 'same' }, 'published'],
  ['public as it stands, never confirmed', { public: 'same', confirmedRevision: null }, 'published'],
  ['public, with a newer draft', { public: 'older' }, 'draft'],
  [
    'public, with a newer draft that is approved',
    { public: 'older', decision: 'approved', decidedRevision: 'f1' },
    'approved',
  ],
  ['a required text taken out of what is public', { public: 'older', complete: false }, 'missing'],
  ['the source itself', { isSource: true, revision: 'e1' }, 'draft'],
  ['the source, once a translation of another', { isSource: true, confirmedRevision: 'x' }, 'draft'],
  [
    'the source, approved',
    { isSource: true, revision: 'e1', decidedRevision: 'e1', decision: 'approved' },
    'approved',
  ],
]

describe('the state of a language', () => {
  it.each(cases)('%s', (_, facts, state) => {
    expect(stateOf({ ...whole, ...facts })).toBe(state)
  })
})
