import type { Role } from '../../access/roles.ts'

export type Section = 'meeting' | 'tasks' | 'upcoming' | 'changes' | 'campaign' | 'audit'

/** What each role comes for, first things first. */
const wanted: Record<Role, readonly Section[]> = {
  administrator: ['meeting', 'tasks', 'upcoming', 'changes', 'audit'],
  editor: ['meeting', 'tasks', 'upcoming', 'changes'],
  translator: ['tasks', 'meeting', 'changes'],
  meetingManager: ['meeting', 'tasks', 'upcoming', 'changes'],
  campaignOfficer: ['campaign', 'tasks', 'upcoming', 'changes'],
  safetyOfficer: ['campaign', 'audit', 'changes'],
  hostLiaison: ['meeting'],
  auditor: ['audit', 'changes', 'meeting'],
}

/** The sections of a person with these roles, each once, in the order of the first role that wants it. */
export const sectionsOf = (roles: readonly Role[]): Section[] => [
  ...new Set(
    (Object.keys(wanted) as Role[]).filter((role) => roles.includes(role)).flatMap((role) => wanted[role]),
  ),
]

/** The same in runs: the next meeting takes the whole width, the others stand side by side. */
export const runsOf = (sections: readonly Section[]): Section[][] =>
  sections.reduce<Section[][]>((runs, section) => {
    const last = runs.at(-1)
    if (last && section !== 'meeting' && last[0] !== 'meeting') last.push(section)
    else runs.push([section])
    return runs
  }, [])
