import {
  APIError,
  type CollectionAfterChangeHook,
  type CollectionBeforeDeleteHook,
  type CollectionConfig,
} from 'payload'
import { findEverySpelling } from '../../../admin/names/every-spelling.ts'
import { inLanguage, t } from '../../../i18n/label.ts'
import { intentOf } from '../../../publication/intent.ts'
import { keepDecisions, limitOnRelease, recordDecision } from './clearance.ts'
import { withdrawPortraits } from './portraits.ts'

const portraitsFollow: CollectionAfterChangeHook = ({ doc, req }) =>
  withdrawPortraits(req, String(doc.id), intentOf(req, 'prisoner-profiles').kind === 'withdraw')

/** Before, because afterwards nothing says any more which images were the profile's. */
const portraitsGoToo: CollectionBeforeDeleteHook = ({ id, req }) => withdrawPortraits(req, String(id), true)

const hasCaseFile = t(
  'This profile has a case file. Delete the case file first.',
  'Cette fiche a un dossier. Supprimez d’abord le dossier.',
  'Да гэтага профілю ёсць справа. Спачатку выдаліце справу.',
)

/** A case file without its profile could not be found any more to be erased. */
const keepWhileThereIsACaseFile: CollectionBeforeDeleteHook = async ({ id, req }) => {
  const { totalDocs } = await req.payload.count({
    collection: 'case-files',
    where: { profile: { equals: id } },
    req,
    // What stands in the way is the same for everybody who may delete profiles.
    overrideAccess: true,
  })
  if (totalDocs > 0) throw new APIError(inLanguage(hasCaseFile, req.i18n.language), 409, null, true)
}

export const hooks: NonNullable<CollectionConfig['hooks']> = {
  beforeOperation: [findEverySpelling],
  beforeChange: [keepDecisions, limitOnRelease],
  afterChange: [recordDecision, portraitsFollow],
  beforeDelete: [keepWhileThereIsACaseFile, portraitsGoToo],
}
