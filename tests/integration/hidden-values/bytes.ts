import { deliveryApp } from '../../../src/delivery/app.ts'
import { Current } from '../../../src/delivery/current.ts'
import type { PublicModel } from '../../../src/delivery/model.ts'
import type { LogRow } from '../../../src/delivery/snapshot/published.ts'
import { sdl } from '../oracle/sides.ts'
import type { Question } from './questions.ts'

export type Host = {
  ask: (question: Question, headers?: object) => Promise<string>
  close: () => Promise<void>
}

/** Delivery over a log; everything of an answer that leaves the host, as one text. */
export const hostOver = async (model: PublicModel, rows: LogRow[], schema = sdl): Promise<Host> => {
  const current = new Current(model)
  current.load(rows)
  const app = await deliveryApp({
    current,
    sdl: schema,
    guests: 'http://127.0.0.1:9',
    media: '/nowhere',
    onFault: (error) => {
      throw error
    },
  })
  return {
    ask: async ({ url, body }, headers = {}) => {
      const answer = await app.inject({
        method: body === undefined ? 'GET' : 'POST',
        url,
        headers: { ...headers, ...(body === undefined ? {} : { 'content-type': 'application/json' }) },
        ...(body === undefined ? {} : { payload: body }),
      })
      const { date: _date, ...sent } = answer.headers
      return `${answer.statusCode}\n${JSON.stringify(sent)}\n${answer.rawPayload.toString('latin1')}`
    },
    close: () => app.close(),
  }
}
