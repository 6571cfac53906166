import fc from 'fast-check'

/** A request that must not be answered. `url` alone is a GET. */
export type Hostile = { kind: string; url: string; body?: unknown }

type Make = (size: number, seed: number) => string

const graphql = (kind: string, make: Make, from: number, to: number): fc.Arbitrary<Hostile> =>
  fc
    .tuple(fc.integer({ min: from, max: to }), fc.nat(1_000))
    .map(([size, seed]) => ({ kind, url: '/api/graphql', body: { query: make(size, seed) } }))

const rest = (kind: string, make: Make, from: number, to: number): fc.Arbitrary<Hostile> =>
  fc
    .tuple(fc.integer({ min: from, max: to }), fc.nat(1_000))
    .map(([size, seed]) => ({ kind, url: make(size, seed) }))

const times = (count: number, make: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => make(index)).join(' ')

const deep = (levels: number): string =>
  levels === 0 ? 'id' : `agenda { docs { meeting { ${deep(levels - 1)} } } }`

const fragments = (count: number): string =>
  `{ Meeting(id: "paris") { ...F0 } } ${times(count, (i) => `fragment F${i} on Meeting { ...F${i + 1} ...F${i + 1} agenda { docs { meeting { ...F${i + 1} } } } }`)} fragment F${count} on Meeting { id }`

const circle = (count: number): string =>
  `{ Meeting(id: "paris") { ...F0 } } ${times(count, (i) => `fragment F${i} on Meeting { id ...F${(i + 1) % count} }`)}`

const multiplied = (limit: number): string =>
  `{ Meetings(limit: ${limit}) { docs { agenda(limit: ${limit}) { docs { meeting { agenda(limit: ${limit}) { docs { meeting { agenda(limit: ${limit}) { docs { id } } } } } } } } } } }`

const introspection = (levels: number): string =>
  `{ __schema { types { ${'fields { type { '.repeat(levels)}name${' } }'.repeat(levels)} } } }`

const inline = (count: number): string =>
  `{ Meetings { docs { ${'... on Meeting { '.repeat(count)}nothing${' }'.repeat(count)} } } }`

const conditions = (count: number): string => times(count, (i) => `{ edition: { equals: ${i} } }`)

const nestedWhere = (levels: number): string =>
  `${'{ OR: ['.repeat(levels)}{ edition: { equals: 1 } }${'] }'.repeat(levels)}`

/** One family for each way to ask for too much, or for what is not there. */
const families: fc.Arbitrary<Hostile>[] = [
  graphql('levels', (size) => `{ Meeting(id: "paris") { ${deep(size)} } }`, 4, 60),
  graphql('fragments that multiply', fragments, 6, 30),
  graphql('fragments in a circle', circle, 1, 60),
  graphql('aliases', (size) => `{ ${times(size, (i) => `a${i}: countMeetings { totalDocs }`)} }`, 16, 150),
  graphql(
    'directives',
    (size) => `{ countMeetings { ${'totalDocs @skip(if: false) '.repeat(size)} } }`,
    21,
    120,
  ),
  graphql('tokens', (size) => `{ countMeetings { ${'totalDocs '.repeat(size)} } }`, 1_001, 6_000),
  graphql('one field many times', (size, seed) => `{ ${`unknown${seed} `.repeat(size)} }`, 100, 990),
  graphql('lists that multiply', multiplied, 30, 100),
  graphql('limits', (size) => `{ Meetings(limit: ${size}) { totalDocs } }`, 101, 1_000_000_000),
  graphql('negative limits', (size) => `{ Meetings(limit: -${size}) { totalDocs } }`, 0, 1_000),
  graphql('introspection without end', introspection, 4, 100),
  graphql('inline fragments', inline, 10, 240),
  graphql(
    'conditions',
    (size) => `{ Meetings(where: { OR: [${conditions(size)}] }) { totalDocs } }`,
    61,
    120,
  ),
  graphql('nested conditions', (size) => `{ Meetings(where: ${nestedWhere(size)}) { totalDocs } }`, 7, 90),
  graphql(
    'unknown fields',
    (size, seed) => `{ Meetings { docs { x${seed} ${times(size, (i) => `y${i}`)} } } }`,
    1,
    400,
  ),
  graphql(
    'writing',
    (size, seed) => `mutation { m${seed}: createMeeting(data: { edition: ${size} }) { id } }`,
    1,
    99,
  ),
  graphql('what is no GraphQL', (size, seed) => `${'{ '.repeat(size)}${seed}`, 1, 400),
  fc.integer({ min: 2, max: 50 }).map((size) => ({
    kind: 'batches',
    url: '/api/graphql',
    body: Array(size).fill({ query: '{ countMeetings { totalDocs } }' }),
  })),
  fc.integer({ min: 66_000, max: 200_000 }).map((size) => ({
    kind: 'bodies',
    url: '/api/graphql',
    body: { query: `{ Meeting(id: "${'a'.repeat(size)}") { id } }` },
  })),
  rest('long addresses', (size) => `/api/meetings?where[title][equals]=${'a'.repeat(size)}`, 8_200, 14_000),
  rest('limits', (size) => `/api/meetings?limit=${size}`, 101, 1_000_000_000),
  rest(
    'limits that are no number',
    (size, seed) => `/api/meetings?limit=${['0', 'all', '1e3', '1.5', `-${size}`][seed % 5]}`,
    1,
    99,
  ),
  rest('depths', (size) => `/api/meetings?depth=${size}`, 5, 1_000_000),
  rest(
    'conditions',
    (size) =>
      `/api/meetings?${times(size, (i) => `where[or][${i}][edition][equals]=${i}`).replaceAll(' ', '&')}`,
    61,
    180,
  ),
  rest(
    'nested conditions',
    (size) =>
      `/api/meetings?where=${encodeURIComponent(`${'{"or":['.repeat(size)}{"edition":{"equals":1}}${']}'.repeat(size)}`)}`,
    7,
    300,
  ),
  rest(
    'nested parameters',
    (size) => `/api/meetings?where${'[and][0]'.repeat(size)}[edition][equals]=1`,
    8,
    300,
  ),
  rest('parameters', (size) => `/api/meetings?${'a=1&'.repeat(size)}`, 301, 2_000),
  rest('sort keys', (size) => `/api/meetings?sort=${'title,'.repeat(size)}`, 6, 1_000),
  rest('list values', (size) => `/api/meetings?where[edition][in]=${'1,'.repeat(size)}`, 201, 3_000),
  rest('words', (size) => `/api/meetings?where[title][like]=${'a+'.repeat(size)}`, 21, 3_000),
  rest('long paths', (size) => `/api/meetings?where[${'country.'.repeat(size)}id][exists]=true`, 11, 900),
  rest('unknown paths', (size, seed) => `/api/meetings?where[x${seed}.y${size}][equals]=1`, 1, 999),
]

/** So many hostile requests, of every family alike; the same ones for the same seed. */
export const hostileRequests = (count: number, seed: number): Hostile[] =>
  Array.from({ length: count }, (_, index) =>
    fc.sample(families[index % families.length]!, { seed: seed + index, numRuns: 1 }),
  ).flat()
