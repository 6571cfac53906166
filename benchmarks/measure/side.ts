import type { Asked, Scenario } from '../scenarios/scenario.ts'
import type { Running } from '../servers/start.ts'

export type Servers = { delivery: Running; bare: Running; stock: Running }
export type Way = 'memoised' | 'knownText' | 'newText' | 'bare' | 'stock' | 'stockSelect'
export type Side = { way: Way; server: Running; asked: Asked | ((number: number) => Asked) }

/** Who is asked, and how; in the order in which they take turns. */
export const sidesOf = (scenario: Scenario, { delivery, bare, stock }: Servers): Side[] => [
  { way: 'memoised', server: delivery, asked: scenario.same },
  { way: 'bare', server: bare, asked: scenario.same },
  { way: 'knownText', server: delivery, asked: scenario.otherVariables },
  { way: 'newText', server: delivery, asked: scenario.otherText },
  { way: 'stockSelect', server: stock, asked: scenario.selected },
  { way: 'stock', server: stock, asked: scenario.otherText },
]
