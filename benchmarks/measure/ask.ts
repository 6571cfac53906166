import type { Asked } from '../scenarios/scenario.ts'

const headersOf = ({ body }: Asked): Record<string, string> =>
  body === undefined ? {} : { 'content-type': 'application/json' }

/** One question to one server. Throws when it does not answer 200. */
export const ask = async (url: string, asked: Asked): Promise<{ bytes: Buffer; json: unknown }> => {
  const { path, body, method } = asked
  const answer = await fetch(url + path, { method, headers: headersOf(asked), body: body ?? null })
  const bytes = Buffer.from(await answer.arrayBuffer())
  if (answer.status !== 200) throw new Error(`${url} answered ${answer.status}: ${bytes.toString()}`)
  return { bytes, json: JSON.parse(bytes.toString()) as unknown }
}
