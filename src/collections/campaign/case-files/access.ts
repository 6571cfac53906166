import { allowed, allowedToCreate } from '../../../access/allowed.ts'
import { holdersOf } from '../../../access/asker.ts'
import { only } from '../../../access/content.ts'
import { internal } from '../../../access/rights.ts'

/** Who works with prisoners' families. For everybody else a case file does not exist. */
export const caseDesk = holdersOf(internal.writeCaseFiles)

/** Whoever decides what of a prisoner is public must be able to know what it could do to them. */
export const caseReaders = holdersOf(internal.readCaseFiles)

const scope = { slug: 'case-files' }

export const access = only({
  create: allowedToCreate(internal.writeCaseFiles, scope),
  read: allowed(internal.readCaseFiles, scope),
  update: allowed(internal.writeCaseFiles, scope),
  delete: allowed(internal.writeCaseFiles, scope),
})
