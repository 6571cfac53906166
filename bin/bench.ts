import { fileURLToPath } from 'node:url'
import { environment } from '../src/env.ts'
import { main } from '../src/launch/main.ts'
import { runTask } from '../src/launch/task.ts'

const script = fileURLToPath(import.meta.resolve('../benchmarks/run.ts'))

// A program of its own, because the product does not import what measures it.
await main(async (signal, args) => {
  await runTask({ name: 'bench', args: [script, ...args], env: environment(), loud: true }, signal)
})
