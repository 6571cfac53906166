import type { CollectionAfterChangeHook, CollectionBeforeChangeHook } from 'payload'
import { record } from '../../../audit/record.ts'
import type { PrisonerProfile } from '../../../generated/payload-types.ts'

type Incident = { id?: string | null; incidentType?: string | null }
type Clearance = NonNullable<NonNullable<PrisonerProfile['publicationDecision']>['state']>

type Profile = {
  incidents?: Incident[] | null
  publicationDecision?: { state?: Clearance | null } | null
  fieldPublicity?: object | null
}

const releases = (profile: Profile | undefined): Incident[] =>
  (profile?.incidents ?? []).filter(({ incidentType }) => incidentType === 'release')

/** Whether `next` knows of a release that `before` does not; a row without an id counts as new. */
const isNewlyReleased = (before: Profile | undefined, next: Profile): boolean => {
  const known = new Set(releases(before).map(({ id }) => id))
  return releases(next).some(({ id }) => !id || !known.has(id))
}

/** An old version brings back its texts, not the decisions of its day: what was withdrawn since stays withdrawn. */
export const keepDecisions: CollectionBeforeChangeHook = ({ data, originalDoc, req }) => {
  if (!req.context['isRestoringVersion'] || !originalDoc) return data
  const { publicationDecision, fieldPublicity } = originalDoc as Profile
  return { ...(data as object), publicationDecision, fieldPublicity }
}

/**
 * Who is released and stays in the country is at risk anew: whatever was cleared before falls to `limited` with the
 * save that tells of the release, until staff decide again.
 */
export const limitOnRelease: CollectionBeforeChangeHook = ({ data, originalDoc, operation }) => {
  const next = data as Profile
  if (operation !== 'update' || !isNewlyReleased(originalDoc, { ...(originalDoc as object), ...next }))
    return data
  const decision = { ...(originalDoc as Profile).publicationDecision, ...next.publicationDecision }
  if (decision.state !== 'cleared') return data
  const limited = { ...decision, state: 'limited', reviewAt: new Date().toISOString() }
  return { ...next, publicationDecision: limited }
}

/** Every change of the decision leaves a record of who made it, and whether a release did. */
export const recordDecision: CollectionAfterChangeHook = async ({ doc, previousDoc, operation, req }) => {
  const [next, before] = [doc as Profile & { id: string }, previousDoc as Profile]
  const state = next.publicationDecision?.state ?? 'notSet'
  const was = operation === 'create' ? 'notSet' : (before.publicationDecision?.state ?? 'notSet')
  if (state === was) return
  const byRelease = was === 'cleared' && state === 'limited' && isNewlyReleased(before, next)
  await record(
    req,
    `clearance.${state}`,
    { collection: 'prisoner-profiles', id: next.id },
    byRelease ? 'release' : undefined,
  )
}
