import { imagesOf } from '../images.ts'
import type { Advice } from '../finding.ts'

/** Whoever cannot see an image reads its description, in the language of the page. */
export const altMissing: Advice = async (subject) =>
  (await imagesOf(subject)).flatMap(({ path, id, described }) =>
    subject.languages
      .filter((locale) => !described.has(locale))
      .map((locale) => ({
        code: 'alt-missing' as const,
        level: 'warn' as const,
        locale,
        path,
        target: { noun: 'media', id },
      })),
  )
