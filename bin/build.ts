import { main } from '../src/launch/main.ts'
import { build } from '../src/launch/verbs.ts'

await main(build)
