import type { Declaration } from './declaration.ts'

export type Span = { from: Date; to: Date }

/** When the pen touched the paper: a reduced date (`2027`, `2027-05`, `2027-05-21`) is any moment in it. */
export const spanOf = (signedOn: string | null | undefined, channel: string, now: Date): Span => {
  const [year, month, day] = (signedOn ?? '').split('-').map(Number)
  if (!year || channel === 'online') return { from: now, to: now }
  const from = Date.UTC(year, (month ?? 1) - 1, day ?? 1)
  const to = day
    ? Date.UTC(year, month! - 1, day + 1)
    : month
      ? Date.UTC(year, month, 1)
      : Date.UTC(year + 1, 0, 1)
  return { from: new Date(from), to: new Date(to - 1) }
}

/**
 * Why a signature given in this span is not taken, or null. The state decides first; then opening and closing.
 * Late signing goes on after the closing moment and while the declaration is closed, but never in the archive.
 */
export const windowProblem = (
  { declarationState, signaturePolicy }: Declaration,
  { from, to }: Span,
): 'not-open' | 'too-early' | 'too-late' | null => {
  const late = signaturePolicy?.lateSigning === true
  if (declarationState !== 'open' && !(declarationState === 'closed' && late)) return 'not-open'
  const { opensAt, closesAt } = signaturePolicy ?? {}
  if (opensAt && to < new Date(opensAt)) return 'too-early'
  if (closesAt && from > new Date(closesAt) && !late) return 'too-late'
  return null
}
