import type { TextChange } from '../../../translation/write-texts.ts'

/**
 * Texts that are not saved yet, kept in this tab alone so that an expired login or a reload loses none of them. They go
 * when the tab is closed: the machine may not be the translator's own.
 */
export const keptTexts = (key: string) => ({
  read: (): TextChange[] => {
    try {
      return JSON.parse(sessionStorage.getItem(key) ?? '[]') as TextChange[]
    } catch {
      return []
    }
  },
  write: (changes: readonly TextChange[]): void => {
    try {
      if (changes.length === 0) sessionStorage.removeItem(key)
      else sessionStorage.setItem(key, JSON.stringify(changes))
    } catch {
      // A browser without storage keeps them in the page, as long as that is open.
    }
  },
})
