type Point = [number, number]

const smallestRing = 3

/** Keeps a point when it is far enough from the one kept before it. */
const thinned = (ring: Point[], apart: number): Point[] =>
  ring.reduce<Point[]>((kept, point) => {
    const before = kept.at(-1)
    const far = before === undefined || Math.hypot(point[0] - before[0], point[1] - before[1]) >= apart
    return far ? [...kept, point] : kept
  }, [])

/** Whole units, relative to each other, without islands that would be a dot; a tiny state keeps its dot. */
export const simplified = (drawn: string, apart: number): string => {
  const rings = drawn
    .split('M')
    .slice(1)
    .map((ring) => ring.replace('Z', '').split('L'))
    .map((ring) => ring.map((point) => point.split(',').map(Number) as Point))
  const large = rings.map((ring) => thinned(ring, apart)).filter((ring) => ring.length > smallestRing)
  return (large.length > 0 ? large : rings.slice(0, 1)).map(relative).join('')
}

const relative = ([first, ...rest]: Point[]): string => {
  if (!first) return ''
  const steps = rest.map(([x, y], index) => {
    const [fromX, fromY] = index === 0 ? first : (rest[index - 1] ?? first)
    return `${x - fromX} ${y - fromY}`
  })
  return `M${first.join(' ')}l${steps.join(' ')}z`.replaceAll(' -', '-')
}
