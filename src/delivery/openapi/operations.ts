import { reference, type Schema } from './schemas.ts'

type Answer = { description: string; schema?: Schema; mediaType?: string; example?: unknown }
type Operation = {
  id: string
  tag: string
  summary: string
  parameters?: Schema[]
  answer: Answer
  body?: Schema
  problems?: number[]
  /** The schema of its problems, where it is not the usual one. */
  problem?: string
}

const meanings: Record<number, string> = {
  400: 'The question cannot be answered as it is; `code` says why',
  403: 'Not from here, or a proof is needed',
  404: 'Not public, or not public in this language',
  409: 'Not now: closed, or the same answer is being taken',
  413: 'Too long',
  422: 'The answers do not fit the form; `errors` names each',
  429: 'Too many from one network; `Retry-After` says when',
  503: 'Not now; `Retry-After` says when',
}

/** One operation with its answer, its problems and what a cache may do. */
export const operation = ({
  id,
  tag,
  summary,
  parameters,
  answer,
  body,
  problems = [],
  problem = 'Problem',
}: Operation): Schema => ({
  operationId: id,
  tags: [tag],
  summary,
  ...(parameters && parameters.length > 0 ? { parameters } : {}),
  ...(body ? { requestBody: { required: true, content: { 'application/json': body } } } : {}),
  responses: {
    [body && id === 'sendAnswer' ? '201' : '200']: {
      description: answer.description,
      headers: answerHeaders,
      content: {
        [answer.mediaType ?? 'application/json']: {
          schema: answer.schema ?? {},
          ...(answer.example === undefined ? {} : { example: answer.example }),
        },
      },
    },
    ...(body ? {} : { '304': { description: 'Not changed since the `ETag` in `If-None-Match`' } }),
    ...Object.fromEntries(
      [...problems, 429, 503].map((status) => [String(status), problemAnswer(status, problem)]),
    ),
  },
})

const answerHeaders = {
  ETag: { description: 'Changes when a byte of the answer does', schema: { type: 'string' } },
  'X-Log-Seq': { description: 'The newest change this answer knows', schema: { type: 'string' } },
}

const problemAnswer = (status: number, name: string): Schema => ({
  description: meanings[status] ?? 'A problem',
  content: { 'application/problem+json': { schema: reference(name) } },
})
