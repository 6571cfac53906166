import pg from 'pg'
import { Obstacle } from '../../lib/obstacle.ts'
import { derivePassword } from '../../lib/derive-password.ts'
import { databaseName, ownerRole, superuserUrl } from '../connection.ts'

const wrongPassword = '28P01'

/** The studio's role, which is no superuser, and its database. Nobody else may connect to a database of the cluster. */
export const ensureOwner = async (port: number, password: string): Promise<void> => {
  const client = new pg.Client(superuserUrl(port, password))
  await connect(client)
  try {
    const role = client.escapeIdentifier(ownerRole)
    const secret = client.escapeLiteral(derivePassword(password, ownerRole))
    if (!(await exists(client, 'select 1 from pg_roles where rolname = $1', ownerRole))) {
      await client.query(`create role ${role} login`)
    }
    await client.query(`alter role ${role} with password ${secret}`)
    if (!(await exists(client, 'select 1 from pg_database where datname = $1', databaseName))) {
      await client.query(`create database ${client.escapeIdentifier(databaseName)} owner ${role}`)
    }
    await client.query('revoke all on database postgres, template1 from public')
  } finally {
    await client.end()
  }
}

const exists = async (client: pg.Client, query: string, name: string): Promise<boolean> =>
  (await client.query(query, [name])).rowCount !== 0

const connect = async (client: pg.Client): Promise<void> => {
  try {
    await client.connect()
  } catch (error) {
    if ((error as { code?: string }).code !== wrongPassword) throw error
    throw new Obstacle(
      'The database in DATA_DIR was made with another password than the one in secrets.json; restore that file ' +
        'from a copy, or set DATA_DIR to another folder.',
    )
  }
}
