import type { Section } from './section.ts'

export const operators: Section<'operators'> = {
  contains: 'змяшчае',
  equals: 'роўна',
  exists: 'мае значэнне',
  intersects: 'перасякаецца з',
  isGreaterThan: 'больш за',
  isGreaterThanOrEqualTo: 'не менш за',
  isIn: 'адно з',
  isLessThan: 'менш за',
  isLessThanOrEqualTo: 'не больш за',
  isLike: 'падобна да',
  isNotEqualTo: 'не роўна',
  isNotIn: 'ніводнае з',
  isNotLike: 'не падобна да',
  near: 'паблізу',
  within: 'у межах',
}
