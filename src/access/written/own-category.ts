import type { CollectionBeforeChangeHook } from 'payload'
import { managesRow } from '../meetings.ts'
import { idOf } from './same.ts'
import { refusal } from './refusal.ts'

/** An invitation takes its places from its category: one of a meeting that is not the person's own would take them there. */
export const keepToOwnCategories: CollectionBeforeChangeHook = async ({ data, originalDoc, req }) => {
  const category = idOf((data as { category?: unknown }).category)
  const before = idOf((originalDoc as { category?: unknown } | undefined)?.category)
  if (!req.user || typeof category !== 'string' || category === before) return
  if (!(await managesRow(req, 'registration_categories', category))) throw refusal('not-your-meeting', req)
}
