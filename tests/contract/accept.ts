import { writeFileSync } from 'node:fs'
import { today } from './promise.ts'

/** `node tests/contract/accept.ts`: what is there now becomes what is promised. First write each break into the changelog. */
const { graphql, openApi } = today()
writeFileSync(new URL('./promised.graphql', import.meta.url), graphql)
writeFileSync(new URL('./promised-openapi.json', import.meta.url), `${JSON.stringify(openApi, null, 1)}\n`)
