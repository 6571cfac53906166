import type { PayloadRequest } from 'payload'
import type { Locale } from '../i18n/locales.ts'

/**
 * Withdraws a signature where the declaration's policy allows it; what was public of it leaves the public host in
 * the same transaction. The place in the list stays empty, and the person may sign anew.
 */
export const withdrawSignature = async (
  req: PayloadRequest,
  signature: string,
  locale: Locale,
): Promise<void> => {
  await req.payload.update({
    collection: 'signatures',
    id: signature,
    data: { signatureStatus: 'withdrawn' },
    draft: true,
    locale,
    depth: 0,
    overrideAccess: false,
    req,
  })
}
