import type { Asked, Scenario, Varied } from '../scenarios/scenario.ts'
import type { Running } from '../servers/start.ts'

export type Servers = { delivery: Running; bare: Running; stock: Running }
export type Way =
  'memoised' | 'knownText' | 'newText' | 'newLiteral' | 'newName' | 'bare' | 'stock' | 'stockSelect'
export type Side = { way: Way; server: Running; asked: Asked | Varied }

/** Who is asked, and how; in the order in which they take turns. */
export const sidesOf = (scenario: Scenario, { delivery, bare, stock }: Servers): Side[] => {
  const { same, otherVariables, otherText, otherLiteral, otherName, selected } = scenario
  return [
    { way: 'memoised', server: delivery, asked: same },
    { way: 'bare', server: bare, asked: same },
    { way: 'knownText', server: delivery, asked: otherVariables },
    ...(otherText ? [{ way: 'newText' as const, server: delivery, asked: otherText }] : []),
    ...(otherLiteral ? [{ way: 'newLiteral' as const, server: delivery, asked: otherLiteral }] : []),
    ...(otherName ? [{ way: 'newName' as const, server: delivery, asked: otherName }] : []),
    ...(selected ? [{ way: 'stockSelect' as const, server: stock, asked: selected }] : []),
    { way: 'stock', server: stock, asked: scenario.stock },
  ]
}
