import pg from 'pg'
import { startEmbedded } from '../../../src/db/embedded.ts'

/** A launcher for tests to kill: starts a cluster on the folder it is given, writes a row, and waits. */
const cluster = await startEmbedded({ dataDir: process.argv[2] ?? '', password: 'held' })
const client = new pg.Client({ connectionString: cluster.ownerUrl() })
client.on('error', () => {})
await client.connect()
await client.query('create table held (id int); insert into held values (7)')
process.stdout.write('ready\n')
setInterval(() => {}, 1000)
