import type { IncomingMessage } from 'node:http'

/** What is looked at before routing. Everything else of a request makes no difference to an answer. */
export type Front = {
  credentials: boolean
  accepts: string | undefined
  knows: string | undefined
  /** The length of a JSON body that says how long it is. */
  jsonBytes: number | undefined
}

export const readFront = ({ headers, method }: IncomingMessage): Front => {
  const length = method === 'POST' ? headers['content-length'] : undefined
  const json = length !== undefined && /^application\/json *(;|$)/i.test(headers['content-type'] ?? '')
  return {
    credentials: headers.authorization !== undefined,
    accepts: headers['accept-encoding'],
    knows: headers['if-none-match'],
    jsonBytes: json ? Number(length) : undefined,
  }
}
