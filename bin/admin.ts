import { main } from '../src/launch/main.ts'
import { admin } from '../src/launch/verbs.ts'

await main(admin)
