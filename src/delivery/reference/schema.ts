import { escapeHtml } from '../../lib/escape-html.ts'
import { prose, type SchemaLike } from './operation.ts'

/** The fields of one type as a table; rows and groups are written with dots. */
export const schemaSection = (name: string, schema: SchemaLike): string => {
  const rows = rowsOf(schema)
  return `<details id="${name}"><summary><code>${escapeHtml(name)}</code></summary>
${
  rows.length > 0
    ? `<table><thead><tr><th scope="col">Field</th><th scope="col">Type</th></tr></thead><tbody>${rows
        .map(
          ([path, type]) => `<tr><th scope="row"><code>${escapeHtml(path)}</code></th><td>${type}</td></tr>`,
        )
        .join('')}</tbody></table>`
    : `<p>${prose(String(schema['description'] ?? ''))}</p>`
}
</details>`
}

const rowsOf = (schema: SchemaLike, prefix = ''): [string, string][] =>
  Object.entries((schema['properties'] ?? {}) as Record<string, SchemaLike>).flatMap(
    ([name, field]): [string, string][] => {
      const path = prefix + name
      const inner = bodyOf(field)
      return [[path, typeOf(field)], ...(inner ? rowsOf(inner, `${path}.`) : [])]
    },
  )

/** The object a field holds, one or several. */
const bodyOf = (field: SchemaLike): SchemaLike | undefined => {
  if (field['properties']) return field
  const items = field['items'] as SchemaLike | undefined
  return items?.['properties'] ? items : undefined
}

const typeOf = (field: SchemaLike): string => {
  const target = [field, ...((field['anyOf'] ?? []) as SchemaLike[]), (field['items'] ?? {}) as SchemaLike]
    .flatMap((one) => [one, ...((one['anyOf'] ?? []) as SchemaLike[])])
    .map(({ $ref }) => (typeof $ref === 'string' ? $ref.split('/').at(-1) : undefined))
    .find(Boolean)
  const name = target
    ? `<a href="#${target}">${escapeHtml(target)}</a>`
    : escapeHtml(String(field['type'] ?? 'one of several'))
  const choices = Array.isArray(field['enum'])
    ? `: ${field['enum']
        .filter(Boolean)
        .map((choice) => `<code>${escapeHtml(String(choice))}</code>`)
        .join(' ')}`
    : ''
  return name + choices + (field['x-localized'] ? ', localized' : '')
}
