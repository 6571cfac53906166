/**
 * The names of our own fields beside the questions of a form, whose names have letters and digits only: none of ours can
 * be one of theirs.
 */
export const fields = {
  key: 'idempotency-key',
  trap: 'leave-empty',
  answeredBy: 'answered-by',
  answererName: 'answered-by-name',
  answererEmail: 'answered-by-email',
  personName: 'person-name',
  personEmail: 'person-email',
  willCome: 'will-come',
  signUp: 'sign-up',
  code: 'letter-code',
  colleagueName: 'colleague-name',
  colleagueEmail: 'colleague-email',
} as const

export type PlacePart = 'reply' | 'name' | 'role' | 'email' | 'hold' | 'until' | 'sign-up'

/** A part of one place of a delegation; places count from 0. */
export const placeField = (place: number, part: PlacePart): string => `place-${place}-${part}`

export const isOwnField = (name: string): boolean => name.includes('-')
