import { randomBytes } from 'node:crypto'
import { BasePayload, type Payload } from 'payload'
import { allianceConfig } from '../config.ts'
import { outliveLostConnections } from '../db/lost-connections.ts'

/**
 * Payload for the guests' door: the product's own configuration under a database role that can only add replies, and
 * with a secret of the moment, because nobody signs in here. Not `getPayload`, which follows Next's hot reload.
 */
export const payloadForGuests = async (databaseUrl: string, studioUrl: string): Promise<Payload> => {
  const config = allianceConfig({
    databaseUrl,
    payloadSecret: randomBytes(32).toString('hex'),
    studioUrl,
    secureCookies: true,
    // Nothing is sent from here: mails are jobs of the worker.
    mail: { from: 'nobody@localhost.invalid', folder: '' },
    // Nor are images taken or shown here.
    mediaFolder: '',
  })
  const payload = await new BasePayload().init({ config, disableOnInit: true })
  outliveLostConnections(payload)
  return payload
}
