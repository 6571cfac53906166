import type { GlobalConfig } from 'payload'
import { allowed } from './allowed.ts'
import { areaOf } from './nouns.ts'
import { content } from './rights.ts'

/** Access of a page of which there is one, from its area's rows in the table of rights. */
export const globalAccess = (slug: string): NonNullable<GlobalConfig['access']> => {
  const rows = content[areaOf(slug)]
  return {
    read: allowed(rows.read, { slug }),
    readVersions: allowed(rows.history, { slug }),
    update: allowed(rows.update, { slug }),
  }
}
