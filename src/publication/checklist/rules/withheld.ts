import type { Advice } from '../finding.ts'

/** Said beforehand; the save itself is refused by the hook that withholds. */
export const withheld: Advice = ({ entity, doc }) =>
  entity.presenter.withheld?.(doc) ? [{ code: 'withheld', level: 'block', locale: null, path: null }] : []
