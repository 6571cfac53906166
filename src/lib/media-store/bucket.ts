import { createHash } from 'node:crypto'
import { Readable } from 'node:stream'
import type { ReadableStream } from 'node:stream/web'
import { AwsClient } from 'aws4fetch'
import { type MediaStore, StoreOutOfReach } from './store.ts'

/** `url` is the bucket's own address, in the path or in the host name, without a slash at the end. */
export type BucketLogin = { url: string; region: string; accessKeyId: string; secretAccessKey: string }

/** Milliseconds until the bucket must have begun to answer. */
const patience = 10_000

/** Only such names are ours: whatever else lies in the bucket is left alone. */
const ours = /^[0-9a-f]{64}[.]webp$/

type Ask = (path: string, init?: RequestInit) => Promise<Response>

/** The public copies in a bucket that speaks S3. */
export const bucketStore = ({ url, ...login }: BucketLogin): MediaStore => {
  const ask = asking(url, new AwsClient({ ...login, service: 's3', retries: 2 }))
  return {
    put: async (name, data) => {
      const headers = {
        'content-type': 'image/webp',
        'content-length': String(data.length),
        'cache-control': 'public, max-age=31536000, immutable',
        'x-amz-content-sha256': createHash('sha256').update(data).digest('hex'),
      }
      await done(await ask(`/${name}`, { method: 'PUT', body: new Uint8Array(data), headers }))
    },
    open: async (name) => {
      const head = await ask(`/${name}`, { method: 'HEAD' })
      if (head.status === 404) return null
      await done(head)
      return {
        size: Number(head.headers.get('content-length')),
        read: (part) => read(ask, name, part),
        close: async () => {},
      }
    },
    list: () => list(ask),
    remove: async (name) => void (await done(await ask(`/${name}`, { method: 'DELETE' }))),
  }
}

const asking =
  (url: string, client: AwsClient): Ask =>
  async (path, init = {}) => {
    const giveUp = new AbortController()
    const timer = setTimeout(() => giveUp.abort(), patience)
    try {
      return await client.fetch(`${url}${path}`, { ...init, signal: giveUp.signal })
    } catch {
      throw new StoreOutOfReach('The bucket of the public images does not answer.')
    } finally {
      clearTimeout(timer)
    }
  }

const read = async (
  ask: Ask,
  name: string,
  part: { first: number; last: number } | null,
): Promise<Readable> => {
  const answer = await ask(`/${name}`, part ? { headers: { range: `bytes=${part.first}-${part.last}` } } : {})
  if (answer.status !== (part ? 206 : 200) || !answer.body) await refuse(answer)
  return Readable.fromWeb(answer.body as ReadableStream)
}

/** The first version of listing, which every server speaks: a page goes on after the last name of the one before. */
const list = async (ask: Ask): Promise<{ name: string; at: number }[]> => {
  const found: { name: string; at: number }[] = []
  for (let last: string | undefined = ''; last !== undefined;) {
    const text: string = await (await done(await ask(`?marker=${encodeURIComponent(last)}`))).text()
    const entries = [...text.matchAll(/<Contents>(.*?)<\/Contents>/gs)].map(([, entry = '']) => ({
      name: tag(entry, 'Key') ?? '',
      at: Date.parse(tag(entry, 'LastModified') ?? ''),
    }))
    found.push(...entries.filter(({ name }) => ours.test(name)))
    last = tag(text, 'IsTruncated') === 'true' ? entries.at(-1)?.name : undefined
  }
  return found
}

const tag = (text: string, name: string): string | undefined =>
  new RegExp(`<${name}>([^<]*)</${name}>`).exec(text)?.[1]?.replace(/&(\w+|#\d+|#x[\da-f]+);/gi, character)

const named: { [name: string]: string } = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

const character = (whole: string, name: string): string => {
  if (!name.startsWith('#')) return named[name] ?? whole
  return String.fromCodePoint(name[1] === 'x' ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1)))
}

const done = async (answer: Response): Promise<Response> => (answer.ok ? answer : refuse(answer))

const refuse = async (answer: Response): Promise<never> => {
  await answer.body?.cancel()
  throw new StoreOutOfReach(`The bucket of the public images answered ${answer.status}.`)
}
