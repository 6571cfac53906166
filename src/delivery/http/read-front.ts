import type { IncomingMessage } from 'node:http'

/** What is looked at before routing. Everything else of a request makes no difference to an answer. */
export type Front = {
  credentials: boolean
  accepts: string | undefined
  knows: string | undefined
  /** The length of a JSON body that says how long it is. */
  jsonBytes: number | undefined
}

/** Reads the raw list, because Node's object of all headers costs more than a finished answer. */
export const readFront = ({ rawHeaders }: IncomingMessage): Front => {
  const front: Front = { credentials: false, accepts: undefined, knows: undefined, jsonBytes: undefined }
  let json = false
  let length: string | undefined
  for (let index = 0; index < rawHeaders.length; index += 2) {
    const name = rawHeaders[index]!
    if (!lengths.has(name.length)) continue
    const value = rawHeaders[index + 1]!
    switch (name.toLowerCase()) {
      case 'authorization':
        front.credentials = true
        break
      case 'accept-encoding':
        front.accepts = front.accepts === undefined ? value : `${front.accepts}, ${value}`
        break
      case 'if-none-match':
        front.knows = front.knows === undefined ? value : `${front.knows}, ${value}`
        break
      case 'content-type':
        json = /^application\/json *(;|$)/i.test(value)
        break
      case 'content-length':
        length = value
    }
  }
  if (json && length !== undefined) front.jsonBytes = Number(length)
  return front
}

const lengths = new Set(
  ['authorization', 'accept-encoding', 'if-none-match', 'content-type', 'content-length'].map(
    ({ length }) => length,
  ),
)
