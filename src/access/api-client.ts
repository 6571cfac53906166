import { APIError, type PayloadRequest } from 'payload'

export type ApiClient = {
  collection: 'api-clients'
  id: string
  nouns?: string[] | null
  mayDraft?: boolean | null
  expiresOn?: string | null
}

/** A program that asks more often has a fault, or somebody else has its key. */
export const requestsPerMinute = 300

const COUNTED = 'api-client.counted'
const minutes = new Map<string, { minute: number; count: number }>()

/** The program whose key the request carries, while the key is valid: through the whole of its last day, in UTC. */
export const apiClientOf = (req: PayloadRequest): ApiClient | undefined => {
  const client = req.user as ApiClient | null
  if (client?.collection !== 'api-clients' || hasExpired(client, new Date())) return undefined
  countOnce(req, client)
  return client
}

export const hasExpired = ({ expiresOn }: Pick<ApiClient, 'expiresOn'>, now: Date): boolean =>
  Boolean(expiresOn) && now.toISOString().slice(0, 10) > String(expiresOn).slice(0, 10)

/** A request asks for several rights and counts once. */
const countOnce = (req: PayloadRequest, { id }: ApiClient): void => {
  if (req.context[COUNTED]) return
  req.context[COUNTED] = true
  const minute = Math.floor(Date.now() / 60_000)
  const before = minutes.get(id)
  const count = before?.minute === minute ? before.count + 1 : 1
  minutes.set(id, { minute, count })
  if (count > requestsPerMinute)
    throw new APIError(
      'Too Many Requests',
      429,
      { code: 'too-many-requests', perMinute: requestsPerMinute },
      true,
    )
}
