import { operation } from './operations.ts'
import type { Schema } from './schemas.ts'

export const text = (description: string, mediaType: string) => ({
  description,
  mediaType,
  schema: { type: 'string' },
})
export const inPath = (name: string, values?: string[]): Schema => ({
  name,
  in: 'path',
  required: true,
  schema: { type: 'string', ...(values ? { enum: values } : {}) },
})
export const inQuery = (name: string, description: string, more: Schema): Schema => ({
  name,
  in: 'query',
  description,
  ...more,
})
export const get = (path: string, question: Parameters<typeof operation>[0]): Record<string, Schema> => ({
  [path]: { get: operation(question) },
})
