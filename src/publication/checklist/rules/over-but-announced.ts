import type { Advice } from '../finding.ts'

const toCome = ['planned', 'confirmed']

/**
 * Over and still announced as to come. Only a warning: an archive also records what was announced and of which nobody
 * knows whether it took place.
 */
export const overButAnnounced: Advice = ({ presented }) => {
  const { meetingStatus, endsAt } = presented.shared
  const isOver = Boolean(endsAt) && new Date(String(endsAt)) < new Date()
  return isOver && toCome.includes(String(meetingStatus))
    ? [{ code: 'over-but-announced', level: 'warn', locale: null, path: 'meetingStatus' }]
    : []
}
