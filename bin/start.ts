import { main } from '../src/launch/main.ts'
import { start } from '../src/launch/start.ts'

await main(start('start'))
