const steps: Record<string, readonly string[]> = {
  draft: ['open'],
  open: ['closed'],
  closed: ['open', 'archived'],
  archived: [],
}

/** Draft, open, closed, archived, one step at a time; only what is closed can be opened again. */
export const mayBecome = (from: string, to: string): boolean =>
  from === to || (steps[from] ?? []).includes(to)
