import { rm } from 'node:fs/promises'
import type { TestProject } from 'vitest/node'
import { seed } from '../../src/seed/seed.ts'
import { cloneDatabase, startTestCluster, type TestCluster } from './cluster.ts'
import { mediaFolderOn, payloadOn } from './payload.ts'

declare module 'vitest' {
  interface ProvidedContext {
    cluster: TestCluster
  }
}

/** One Postgres for the run: a migrated database, and a seeded copy of it, from which every test file clones. */
export default async (project: TestProject) => {
  const cluster = await startTestCluster(async (ownerUrl) => {
    const payload = await payloadOn(ownerUrl)
    await payload.db.migrate()
    await payload.destroy()
  })
  const seeded = await cloneDatabase(cluster, 'seeded')
  const forgetMedia = () => rm(mediaFolderOn(seeded.ownerUrl), { recursive: true, force: true })
  await forgetMedia()
  const payload = await payloadOn(seeded.ownerUrl)
  await seed(payload)
  await payload.destroy()
  project.provide('cluster', { port: cluster.port, password: cluster.password })
  return async () => {
    await cluster.stop()
    await forgetMedia()
  }
}
