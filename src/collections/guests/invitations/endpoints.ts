import type { Endpoint } from 'payload'
import { z } from 'zod'
import { managesMeeting } from '../../../access/meetings.ts'
import { readEnv } from '../../../env.ts'
import { hold } from '../../../invitations/hold.ts'
import { importList } from '../../../invitations/import/import-list.ts'
import { outbox } from '../../../invitations/outbox.ts'
import { prepare } from '../../../invitations/prepare.ts'
import { reissue } from '../../../invitations/reissue.ts'
import { release } from '../../../invitations/release.ts'
import { Refusal } from '../../../invitations/problems.ts'
import { remind } from '../../../invitations/remind.ts'
import { retry } from '../../../invitations/retry.ts'
import { revoke } from '../../../invitations/revoke.ts'
import { showLink } from '../../../invitations/show-link.ts'
import { sealKey } from '../../../lib/seal.ts'
import { linkKey } from '../../../links/token.ts'
import { failed, importing, preparing, reminding, selection } from './bodies.ts'
import { bodyOf, desk, fileIn, idIn } from './desk.ts'
import { letterPreview } from './letter.ts'

const key = () => linkKey(sealKey(readEnv().SEAL_KEY))

/** What the guest desk does with invitations; each verb is one transaction with its audit record. */
export const endpoints: Endpoint[] = [
  desk('post', '/prepare', async (req) => prepare(req, await bodyOf(req, preparing))),
  desk('post', '/import', async (req) => {
    const { file, ...asked } = await bodyOf(req, importing)
    return importList(req, { ...asked, bytes: fileIn(req, file?.base64) })
  }),
  desk('post', '/hold', async (req) => hold(req, await bodyOf(req, selection), key())),
  desk('post', '/release', async (req) => release(req, await bodyOf(req, selection))),
  desk('get', '/outbox', async (req) => {
    const { meeting } = z.object({ meeting: z.uuid() }).parse(req.query)
    if (!managesMeeting(req, meeting)) throw new Refusal('not-found')
    return outbox(req, meeting)
  }),
  desk('post', '/retry', async (req) => retry(req, await bodyOf(req, failed))),
  desk('post', '/remind', async (req) => remind(req, await bodyOf(req, reminding), key())),
  desk('post', '/:id/revoke', (req) => revoke(req, idIn(req))),
  desk('post', '/:id/reissue', (req) => reissue(req, idIn(req), key())),
  desk('post', '/:id/link', (req) => showLink(req, idIn(req), key(), readEnv().PUBLIC_URL)),
  letterPreview,
]
