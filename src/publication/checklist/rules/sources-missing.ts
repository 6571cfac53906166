import type { Advice } from '../finding.ts'

/** A record of fact says where it was read. */
export const sourcesMissing: Advice = ({ entity, doc }) => {
  const asks = entity.fields.some(({ name, type }) => name === 'sources' && type === 'array')
  const given = (doc['sources'] as unknown[] | undefined)?.length ?? 0
  return asks && given === 0
    ? [{ code: 'sources-missing', level: 'warn', locale: null, path: 'sources' }]
    : []
}
