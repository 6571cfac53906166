import type { State } from '../../translation/state.ts'

const circle = 'M6 1.5a4.5 4.5 0 1 0 0 9a4.5 4.5 0 1 0 0-9z'

/** Drawn, because not every font has such signs: lines by `line`, areas by `area`. */
const shapes: Record<State, { line?: string; area?: string }> = {
  missing: { line: 'M2 6h8' },
  stale: { area: 'M6 1l5.5 10h-11z' },
  draft: { line: circle },
  inReview: { line: circle, area: 'M6 1.5a4.5 4.5 0 0 0 0 9z' },
  approved: { line: 'M1.5 6.5l3 3l6-7.5' },
  published: { area: circle },
}

/** A state is told by its word and its shape; its colour only repeats them. */
export const Shape = ({ state }: { state: State }) => {
  const { line, area } = shapes[state]
  return (
    <svg className="translation__shape" viewBox="0 0 12 12" aria-hidden="true" focusable="false">
      {area && <path d={area} fill="currentColor" />}
      {line && <path d={line} fill="none" stroke="currentColor" strokeWidth="1.75" />}
    </svg>
  )
}
