import { generate } from '../src/generate/generate.ts'

await generate()
process.exit(0)
