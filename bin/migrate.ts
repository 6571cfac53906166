import { main } from '../src/launch/main.ts'
import { migrate } from '../src/launch/verbs.ts'

await main(migrate)
