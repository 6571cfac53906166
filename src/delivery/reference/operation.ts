import { escapeHtml } from '../../lib/escape-html.ts'

export type Parameter = {
  $ref?: string
  name: string
  in: string
  description?: string
  schema?: SchemaLike
  required?: boolean
}
export type SchemaLike = { [key: string]: unknown }
type Content = Record<string, { schema?: SchemaLike; example?: unknown }>
export type Operation = {
  operationId: string
  tags: string[]
  summary: string
  parameters?: Parameter[]
  requestBody?: { content: Content }
  responses: Record<string, { description: string; content?: Content }>
}
export type Document = {
  info: { title: string; version: string; description: string }
  tags: { name: string }[]
  paths: Record<string, Record<string, Operation>>
  components: { parameters: Record<string, Parameter>; schemas: Record<string, SchemaLike> }
}

/** What stands between backticks is code. */
export const prose = (text: string): string => escapeHtml(text).replace(/`([^`]+)`/g, '<code>$1</code>')

export const operationSection = (
  path: string,
  method: string,
  { operationId, summary, parameters = [], requestBody, responses }: Operation,
  document: Document,
): string => `<article id="${operationId}">
<h3><code>${method.toUpperCase()} ${escapeHtml(path)}</code></h3>
<p>${prose(summary)}.</p>
${parameters.length > 0 ? parameterTable(parameters.map((one) => resolved(one, document))) : ''}
${requestBody ? `<h4>Body</h4>${examples(requestBody.content)}` : ''}
<details><summary>Answers</summary>
<ul>${Object.entries(responses)
  .map(([status, { description }]) => `<li><code>${status}</code> ${prose(description)}</li>`)
  .join('')}</ul>
${Object.values(responses)
  .map(({ content }) => examples(content ?? {}))
  .join('')}
</details>
</article>`

const resolved = (parameter: Parameter, { components }: Document): Parameter =>
  parameter.$ref ? (components.parameters[parameter.$ref.split('/').at(-1) ?? ''] ?? parameter) : parameter

const parameterTable = (parameters: Parameter[]): string => `<table>
<thead><tr><th scope="col">Parameter</th><th scope="col">Means</th><th scope="col">Values</th></tr></thead>
<tbody>${parameters
  .map(
    ({ name, description = '', schema = {}, in: place }) =>
      `<tr><th scope="row"><code>${escapeHtml(name)}</code>${place === 'query' ? '' : ` (${place})`}</th><td>${prose(description)}</td><td>${values(schema)}</td></tr>`,
  )
  .join('')}</tbody></table>`

const values = ({ type, enum: choices, minimum, maximum, default: usual }: SchemaLike): string =>
  [
    Array.isArray(choices)
      ? choices.map((choice) => `<code>${escapeHtml(String(choice))}</code>`).join(' ')
      : escapeHtml(String(type ?? '')),
    minimum !== undefined && maximum !== undefined ? `${String(minimum)} to ${String(maximum)}` : '',
    usual === undefined ? '' : `else <code>${escapeHtml(String(usual))}</code>`,
  ]
    .filter(Boolean)
    .join(', ')

const examples = (content: Content): string =>
  Object.values(content)
    .filter(({ example }) => example !== undefined)
    .map(({ example }) => `<pre tabindex="0">${escapeHtml(JSON.stringify(example, null, 2))}</pre>`)
    .join('')
