import type { ServerResponse } from 'node:http'
import type { Answer } from '../answer.ts'
import type { Current } from '../current.ts'
import { encodingOf } from '../memo/encoding.ts'
import type { Kept } from '../memo/kept.ts'
import { fieldsOf, lostFields } from './fields.ts'

export type Asking = { head: boolean; accepts: string | undefined; knows: string | undefined }

/** Writes a finished answer in the encoding that was asked for, or 304 to who has it already. */
export const writeKept = (response: ServerResponse, kept: Kept, asking: Asking, current: Current): void => {
  const { variants } = kept
  const { fields, body, etag } = variants.get(encodingOf(asking.accepts)) ?? kept.identity
  const all = current.lostAt ? [...fields, ...Object.entries(lostFields(current)).flat()] : fields
  const seen = asking.knows === undefined ? undefined : knownTag(kept, asking.knows, etag)
  if (seen !== undefined) response.writeHead(304, bodiless(all, seen)).end()
  else if (asking.head) response.writeHead(200, all).end()
  else response.writeHead(200, all).end(body, 'latin1')
}

/** Writes what is not kept. */
export const writeAnswer = (response: ServerResponse, answer: Answer, current: Current): void => {
  const fields = { ...fieldsOf(answer, current.snapshot?.seq), ...lostFields(current) }
  response
    .writeHead(answer.status, { ...fields, 'content-length': String(answer.body.length) })
    .end(answer.body)
}

/** RFC 9110, 13.1.2: weak comparison. Any representation will do, also one that this process never made. */
const knownTag = ({ about }: Kept, knows: string, chosen: string): string | undefined => {
  const tags = knows.split(',').map((known) => known.trim().replace(/^W\//, ''))
  if (tags.includes('*')) return chosen
  return tags.find((tag) => tag.replace(/-(br|gzip)"$/, '"') === about.etag)
}

const bodiless = (fields: string[], etag: string): string[] => {
  const {
    'content-length': _length,
    'content-encoding': _encoding,
    ...left
  } = Object.fromEntries(pairs(fields))
  return Object.entries({ ...left, etag }).flat()
}

const pairs = (fields: string[]): [string, string][] =>
  Array.from({ length: fields.length / 2 }, (_, index) => [fields[index * 2]!, fields[index * 2 + 1]!])
