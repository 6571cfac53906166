import { imagesOf } from '../images.ts'
import type { Advice, Block } from '../finding.ts'

/** Whoever is shown in an image and refused is not published, neither there nor where the image is shown. */
export const consentRefused: Block = async (subject) =>
  (await imagesOf(subject))
    .filter(({ consent }) => consent === 'refused')
    .map(({ path, id }) => ({
      code: 'consent-refused',
      level: 'block',
      locale: null,
      path,
      target: { noun: 'media', id },
    }))

/** Nobody wrote down whether the people shown agreed. */
export const consentUnknown: Advice = async (subject) =>
  (await imagesOf(subject))
    .filter(({ consent }) => consent === null)
    .map(({ path, id }) => ({
      code: 'consent-unknown',
      level: 'warn',
      locale: null,
      path,
      target: { noun: 'media', id },
    }))
