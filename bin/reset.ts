import { main } from '../src/launch/main.ts'
import { reset } from '../src/launch/reset.ts'

await main(reset)
