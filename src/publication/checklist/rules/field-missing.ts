import type { Block } from '../finding.ts'

const isEmpty = (value: unknown) => value === undefined || value === null || value === ''

/** What Payload would refuse at publishing, said beforehand. */
export const fieldMissing: Block = ({ entity, doc }) =>
  entity.fields
    .filter((field) => 'required' in field && field.required && !('localized' in field && field.localized))
    .filter((field) => !['group', 'array', 'blocks', 'join'].includes(field.type) && isEmpty(doc[field.name]))
    .map(({ name }) => ({ code: 'field-missing', level: 'block', locale: null, path: name }))
