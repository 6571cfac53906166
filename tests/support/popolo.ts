import { readdirSync, readFileSync } from 'node:fs'
import { Ajv, type ErrorObject } from 'ajv'

const folder = new URL('../fixtures/popolo/', import.meta.url)
const moment = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}([.]\d+)?(Z|[+-]\d{2}:\d{2})$/
const ajv = new Ajv({
  allErrors: true,
  formats: {
    uri: (text: string) => /^[a-z][a-z0-9+.-]*:/i.test(text) && URL.canParse(text),
    email: /^[^@\s]+@[^@\s]+$/,
    'date-time': (text: string) => moment.test(text) && !Number.isNaN(Date.parse(text)),
  },
})
for (const name of readdirSync(folder))
  ajv.addSchema(JSON.parse(readFileSync(new URL(name, folder), 'utf8')) as object)

/** What is wrong with an object as a Popolo person, organization or membership. */
export const popoloFaults = (
  kind: 'person' | 'organization' | 'membership',
  value: unknown,
): Pick<ErrorObject, 'instancePath' | 'message' | 'params'>[] => {
  ajv.validate(`${kind}.json`, value)
  return (ajv.errors ?? []).map(({ instancePath, message, params }) => ({ instancePath, message, params }))
}
