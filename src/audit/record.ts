import type { PayloadRequest } from 'payload'
import type { Action } from './actions.ts'

/**
 * Writes who did what to which record, in the caller's transaction. Throws when it cannot: then it did not happen.
 * `detail` names fields or reasons, never content.
 */
export const record = async (
  req: PayloadRequest,
  action: Action,
  subject: { collection: string; id: string },
  detail?: string,
): Promise<void> => {
  await req.payload.create({
    collection: 'audit',
    data: {
      action,
      subject: `${subject.collection}/${subject.id}`,
      detail: detail ?? null,
      // A program is no member of staff, and its rights lead to nothing that is recorded as a person's deed.
      actor: req.user?.collection === 'users' ? req.user.id : null,
      at: new Date().toISOString(),
    },
    depth: 0,
    req,
    // Nobody has the right to write the audit by request: a record can neither be forged nor left out.
    overrideAccess: true,
  })
}
