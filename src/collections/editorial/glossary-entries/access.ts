import { allowed, allowedToCreate } from '../../../access/allowed.ts'
import { only } from '../../../access/content.ts'
import { internal } from '../../../access/rights.ts'

const scope = { slug: 'glossary-entries' }

/** Everybody who writes follows the glossary; editors keep it. */
export const access = only({
  create: allowedToCreate(internal.writeGlossary, scope),
  read: allowed(internal.readGlossary, scope),
  update: allowed(internal.writeGlossary, scope),
  delete: allowed(internal.writeGlossary, scope),
})
