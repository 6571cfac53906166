import { APIError, type CollectionBeforeDeleteHook } from 'payload'
import { inLanguage, t } from '../../../i18n/label.ts'

const answered = t(
  'This form has replies. Withdraw it instead, or delete its replies first.',
  'Ce formulaire a reçu des réponses. Retirez-le, ou supprimez d’abord ses réponses.',
  'На гэтую форму ўжо адказалі. Зніміце яе з публікацыі або спачатку выдаліце адказы.',
)

/** A reply without its form could not be read any more. */
export const keepWhileAnswered: CollectionBeforeDeleteHook = async ({ id, req }) => {
  const { totalDocs } = await req.payload.count({
    collection: 'replies',
    where: { form: { equals: id } },
    req,
    // Editors may delete forms without being allowed to see who replied.
    overrideAccess: true,
  })
  if (totalDocs > 0) throw new APIError(inLanguage(answered, req.i18n.language), 409, null, true)
}
