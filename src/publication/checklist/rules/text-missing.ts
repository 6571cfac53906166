import type { Block } from '../finding.ts'
import { missingTexts } from '../../present.ts'

/** A language without its required texts is not published. */
export const textMissing: Block = ({ entity, presented, languages }) =>
  languages.flatMap((locale) =>
    missingTexts(presented.languages[locale] ?? {}, entity.presenter).map((path) => ({
      code: 'text-missing' as const,
      level: 'block' as const,
      locale,
      path,
    })),
  )
