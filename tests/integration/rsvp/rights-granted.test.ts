import pg from 'pg'
import { expect, it } from 'vitest'
import { freshDatabase } from '../../support/databases.ts'
import { rights, rightsInTheCatalogue } from './rights.ts'

it('the guests’ role has these rights, table by table and column by column, and no other', async () => {
  const database = await freshDatabase('migrated')
  const owner = new pg.Client({ connectionString: database.ownerUrl })
  await owner.connect()
  const { rows } = await owner.query<{ name: string; right: string; columns: string }>(rightsInTheCatalogue)
  await owner.end()
  await database.drop()
  expect(Object.fromEntries(rows.map(({ name, right, columns }) => [`${right} ${name}`, columns]))).toEqual(
    rights,
  )
})
