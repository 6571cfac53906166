import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { query } from './database.ts'

/**
 * Lets two decisions count when they are saved, even as a draft: the state of a signature, and a consent that became
 * narrower. A consent that became wider waits until somebody publishes it.
 */
export const applyDecisions = async (req: PayloadRequest, signature: string): Promise<void> => {
  await query(
    req,
    sql`update signatures s
        set signature_status = v.version_signature_status::text::enum_signatures_signature_status,
            withdrawn_at = v.version_withdrawn_at,
            consent_scope = case
              when v.version_consent_scope::text = 'none'
                or (v.version_consent_scope::text = 'name' and s.consent_scope::text = 'nameAndParty')
              then v.version_consent_scope::text::enum_signatures_consent_scope
              else s.consent_scope end
        from _signatures_v v where v.parent_id = s.id and v.latest and s.id = ${signature}`,
  )
}
