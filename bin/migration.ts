import { createMigration } from '../src/generate/create-migration.ts'

const name = process.argv[2] ?? 'change'
const written = await createMigration(name)
console.log(written.length > 0 ? `Wrote ${written.join(', ')}` : 'The migrations agree with the config.')
process.exit(0)
