import type { FlattenedField } from 'payload'

type Values = Record<string, unknown>

/** A document as a form holds it in one language, with every public text of that language changed; and how many were. */
export const withChangedTexts = (
  fields: FlattenedField[],
  form: Values,
  paths: ReadonlySet<string>,
): { data: Values; kinds: Set<string> } => {
  const kinds = new Set<string>()
  const change = (some: FlattenedField[], values: Values, path: string, within: string): Values =>
    Object.fromEntries(
      some
        .filter(({ name, type }) => name in values && type !== 'join')
        .map((field) => [field.name, valueOf(field, values[field.name], `${path}${field.name}`, within)]),
    )
  const valueOf = (field: FlattenedField, value: unknown, path: string, within: string): unknown => {
    if ('localized' in field && field.localized) {
      if (field.name === 'slug' || !paths.has(path)) return value
      // The seed has no rich text everywhere; an empty one is filled.
      if (!value && field.type !== 'richText') return value
      kinds.add(within)
      if (field.type === 'richText') kinds.add('richText')
      return field.type === 'richText' ? changedRichText(value ?? emptyRichText) : `${value as string} ·`
    }
    if (field.type === 'group')
      return change(field.flattenedFields, (value ?? {}) as Values, `${path}.`, within)
    if ((field.type !== 'array' && field.type !== 'blocks') || !Array.isArray(value)) return value
    return (value as Values[]).map((row) => {
      const block =
        field.type === 'blocks' ? field.blocks.find(({ slug }) => slug === row['blockType']) : undefined
      const inside = field.type === 'array' ? field.flattenedFields : (block?.flattenedFields ?? [])
      const prefix = block ? `${path}.${block.slug}.` : `${path}.`
      return { ...row, ...change(inside, row, prefix, field.type) }
    })
  }
  return { data: change(fields, form, '', 'field'), kinds }
}

const emptyRichText = {
  root: { type: 'root', version: 1, direction: null, format: '', indent: 0, children: [] },
}

const changedRichText = (value: unknown): unknown => {
  const copy = structuredClone(value) as { root: { children: unknown[] } }
  copy.root.children.push({
    type: 'paragraph',
    version: 1,
    direction: null,
    format: '',
    indent: 0,
    children: [{ type: 'text', version: 1, text: '·', format: 0, mode: 'normal', style: '', detail: 0 }],
  })
  return copy
}

/** Where a noun has public texts: in plain fields, in rows of lists, in blocks, in rich text. */
export const kindsOfTexts = (fields: FlattenedField[], paths: ReadonlySet<string>): Set<string> => {
  const kinds = new Set<string>()
  const look = (some: FlattenedField[], path: string, within: string): void => {
    for (const field of some) {
      const here = `${path}${field.name}`
      if ('localized' in field && field.localized && field.name !== 'slug' && paths.has(here)) {
        kinds.add(within)
        if (field.type === 'richText') kinds.add('richText')
      } else if (field.type === 'group') look(field.flattenedFields, `${here}.`, within)
      else if (field.type === 'array') look(field.flattenedFields, `${here}.`, 'array')
      else if (field.type === 'blocks')
        for (const { slug, flattenedFields } of field.blocks)
          look(flattenedFields, `${here}.${slug}.`, 'blocks')
    }
  }
  look(fields, '', 'field')
  return kinds
}
