import { expect, test } from 'vitest'
import { holdLock, lockHolder } from '../../../src/launch/lock.ts'
import { temporaryFolder } from './folders.ts'

test('two commands do not work on one data folder, and the second hears who has it', async () => {
  const folder = temporaryFolder()
  const release = await holdLock(folder, 'npm start')
  await expect(holdLock(folder, 'npm run reset')).rejects.toThrow(
    new RegExp(`is in use by npm start \\(process ${process.pid}\\); stop that first, or set DATA_DIR to`),
  )
  expect(await lockHolder(temporaryFolder())).toBeNull()
  await release()
  expect(await lockHolder(folder)).toBeNull()
  await (
    await holdLock(folder, 'npm start')
  )()
})
