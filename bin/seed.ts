import { main } from '../src/launch/main.ts'
import { seed } from '../src/launch/verbs.ts'

await main(seed)
