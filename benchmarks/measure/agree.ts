import type { Scenario } from '../scenarios/scenario.ts'
import { ask } from './ask.ts'
import { differences } from './differences.ts'
import { numbers } from './numbers.ts'
import type { Side } from './side.ts'

const shown = 20

/** Nothing is timed unless all sides answer the same JSON. Resolves with the bytes of that answer. */
export const refuseDifferences = async ({ title, same }: Scenario, sides: Side[]): Promise<number> => {
  const expected = await ask(sides[0]!.server.url, same)
  for (const { way, server, asked } of sides) {
    const question = typeof asked === 'function' ? asked(numbers.next()) : asked
    const { json } = await ask(server.url, question)
    const found = differences(expected.json, json)
    if (found.length === 0) continue
    throw new Error(
      `${title}: "${way}" answers something else (${found.length}):\n${found.slice(0, shown).join('\n')}`,
    )
  }
  return expected.bytes.length
}
