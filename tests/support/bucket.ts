import { mkdtemp, rm } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { BucketLogin } from '../../src/lib/media-store/bucket.ts'

type Server = { run: () => Promise<{ port: number }>; close: () => Promise<void> }
type Account = { createKeyPair: (id: string, secret: string) => void }

const load = createRequire(import.meta.url)
const S3rver = load('@20minutes/s3rver') as new (options: object) => Server
const { DUMMY_ACCOUNT } = load('@20minutes/s3rver/lib/models/account') as { DUMMY_ACCOUNT: Account }

export type Bucket = { login: BucketLogin; close: () => Promise<void> }

/** A server that speaks S3 and checks every signature, with one empty bucket. It knows no read-only logins. */
export const startBucket = async (): Promise<Bucket> => {
  const directory = await mkdtemp(path.join(tmpdir(), 'alliance-bucket-'))
  DUMMY_ACCOUNT.createKeyPair('writer', 'the secret of the tests')
  const server = new S3rver({
    port: 0,
    address: '127.0.0.1',
    silent: true,
    directory,
    configureBuckets: [{ name: 'images' }],
  })
  const { port } = await server.run()
  return {
    login: {
      url: `http://127.0.0.1:${port}/images`,
      region: 'eu-west-3',
      accessKeyId: 'writer',
      secretAccessKey: 'the secret of the tests',
    },
    close: async () => {
      await server.close()
      await rm(directory, { recursive: true })
    },
  }
}
