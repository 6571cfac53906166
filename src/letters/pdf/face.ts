import type { Run } from '../content.ts'
import type { FontName } from './fonts.ts'

/** Sizes in points. `leading` is the distance of two baselines, `before` the room above. */
export type Face = { font: FontName; size: number; leading: number; color: string; before: number }

const ink = '#1b1b1f'
const quiet = '#55555f'
export const line = '#c9c9d0'
export const red = '#c8102e'

const serif = { font: 'serif', color: ink } as const
const sans = { font: 'sans', color: ink } as const
const bold = { font: 'sans-bold', color: ink } as const

export const faces = {
  letterhead: { ...bold, size: 9.5, leading: 12.5, before: 0 },
  date: { ...sans, color: quiet, size: 9.5, leading: 13, before: 0 },
  addressee: { ...sans, size: 10, leading: 13.5, before: 0 },
  title: { font: 'serif-bold', color: ink, size: 18, leading: 22.5, before: 24 },
  when: { ...sans, color: quiet, size: 11, leading: 15, before: 4 },
  text: { ...serif, size: 10.5, leading: 14.75, before: 8 },
  item: { ...serif, size: 10.5, leading: 14.75, before: 3.5 },
  heading: { font: 'serif-bold', color: ink, size: 13, leading: 17, before: 18 },
  subheading: { font: 'serif-bold', color: ink, size: 10.5, leading: 14.75, before: 10 },
  request: { ...bold, size: 10.5, leading: 14.5, before: 0 },
  reply: { ...sans, size: 9.75, leading: 13.5, before: 3 },
  code: { ...bold, size: 15, leading: 20, before: 2 },
  small: { ...sans, color: quiet, size: 8.5, leading: 11.5, before: 4 },
  signatory: { font: 'serif-bold', color: ink, size: 10.5, leading: 14.75, before: 16 },
  signatoryTitle: { ...sans, color: quiet, size: 9.5, leading: 13, before: 1 },
  folio: { ...sans, color: quiet, size: 8, leading: 10, before: 0 },
} satisfies Record<string, Face>

/** The font of a run within a face. A bold word stands out in the body only: headings are bold already. */
export const fontOf = ({ font }: Face, { strong, em }: Pick<Run, 'strong' | 'em'>): FontName => {
  const isSans = font.startsWith('sans')
  if (strong) return isSans ? 'sans-bold' : 'serif-bold'
  return em && font === 'serif' ? 'serif-italic' : font
}
