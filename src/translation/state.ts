/** In this order of precedence: no text, behind its source, public as it stands, then what people decided. */
export const states = ['missing', 'stale', 'draft', 'inReview', 'approved', 'published'] as const

export type State = (typeof states)[number]

export type Decision = 'draft' | 'inReview' | 'approved'

/** What is known of one document in one language; revisions are hashes over its texts, null without any. */
export type Facts = {
  isSource: boolean
  /** Every text is there without which the language cannot be published. */
  complete: boolean
  /** `same`: public as the newest draft has it; `older`: public, and the draft differs; `no`: not public. */
  public: 'no' | 'same' | 'older'
  /** The revision of the language's own texts now, and when it was last submitted or approved. */
  revision: string | null
  decidedRevision: string | null
  decision: Decision
  /** The revision of the source now, and when the translation was last confirmed against it. */
  sourceRevision: string | null
  confirmedRevision: string | null
}

/**
 * How far a document is in a language. Nothing of it is stored but decisions: a changed source makes the
 * translation stale and a changed translation makes it a draft again because revisions differ, not by a write.
 */
export const stateOf = (facts: Facts): State => {
  if (!facts.complete || facts.revision === null) return 'missing'
  if (isStale(facts)) return 'stale'
  if (facts.public === 'same') return 'published'
  return facts.decidedRevision === facts.revision ? facts.decision : 'draft'
}

/** Behind its source. What was never confirmed has nothing to be compared with and is not called stale. */
const isStale = ({ isSource, confirmedRevision, sourceRevision }: Facts): boolean =>
  !isSource && confirmedRevision !== null && confirmedRevision !== sourceRevision
