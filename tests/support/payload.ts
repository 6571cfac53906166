import { tmpdir } from 'node:os'
import path from 'node:path'
import { getPayload, type Payload, type SanitizedConfig } from 'payload'
import { allianceConfig } from '../../src/config.ts'
import { outliveLostConnections } from '../../src/db/lost-connections.ts'

export const studioUrl = 'http://localhost:3001'

/** Images of all databases of one test cluster, which has its port to itself. */
export const mediaFolderOn = (databaseUrl: string): string =>
  path.join(tmpdir(), `alliance-tests-media-${new URL(databaseUrl).port}`)

export const configOn = (databaseUrl: string): Promise<SanitizedConfig> =>
  allianceConfig({
    databaseUrl,
    payloadSecret: 'a secret of the tests, long enough to be one',
    studioUrl,
    secureCookies: false,
    mail: { from: 'studio@alliance.example', folder: path.join(tmpdir(), 'alliance-tests-outbox') },
    mediaFolder: mediaFolderOn(databaseUrl),
  })

/** The product's own Payload on a database of the test cluster; one instance for each database. */
export const payloadOn = async (databaseUrl: string): Promise<Payload> => {
  const payload = await getPayload({ config: configOn(databaseUrl), key: databaseUrl, disableOnInit: true })
  outliveLostConnections(payload)
  return payload
}
