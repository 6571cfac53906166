import type { FastifyRequest } from 'fastify'
import { type Parameters, readQueryString } from '../query-string.ts'

export const parametersIn = (url: string): Parameters => readQueryString(searchOf(url))

export const parametersOf = (request: FastifyRequest): Parameters => parametersIn(request.url)

/** The language in which to say what went wrong, also when the rest of the address is what went wrong. */
export const languageIn = (url: string): string | null => {
  const parameters = new URLSearchParams(searchOf(url))
  return parameters.get('locale') ?? parameters.get('lang')
}

export const languageOf = (request: FastifyRequest): string | null => languageIn(request.url)

export const pathOf = (url: string): string => {
  const mark = url.indexOf('?')
  return mark < 0 ? url : url.slice(0, mark)
}

const searchOf = (url: string): string => {
  const mark = url.indexOf('?')
  return mark < 0 ? '' : url.slice(mark + 1)
}
