import { main } from '../src/launch/main.ts'
import { test } from '../src/launch/test.ts'

await main(test)
