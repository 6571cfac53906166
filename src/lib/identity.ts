/** The alliance's colours, for every place that is ours: site, admin, letters, drawings. White, red, white on ink. */
export const colours = {
  ink: '#16212e',
  navy: '#22344a',
  white: '#ffffff',
  /** Red on white: 6.5 : 1, for text and lines. */
  red: '#b8142a',
  /** Red on ink and navy: 4.6 : 1, for dark grounds. */
  redOnDark: '#ff6470',
  /** Red of the mark alone, where nothing is read. */
  signal: '#e5283c',
}

const rows = [
  { seats: 5, radius: 10.4, colour: colours.white },
  { seats: 8, radius: 16.2, colour: colours.signal },
  { seats: 11, radius: 22, colour: colours.white },
]

type Seat = { cx: number; cy: number; r: number; fill: string }

const tenth = (value: number): number => Math.round(value * 10) / 10

const seatsOf = ({ seats, radius, colour }: (typeof rows)[number]): Seat[] =>
  Array.from({ length: seats }, (_, seat) => {
    const angle = (Math.PI * seat) / (seats - 1)
    const [cx, cy] = [tenth(28 - radius * Math.cos(angle)), tenth(39 - radius * Math.sin(angle))]
    return { cx, cy, r: 2.5, fill: colour }
  })

/** The mark: three rows of seats in the half circle of a parliament, white, red and white. In a square of 56 units. */
export const mark = { size: 56, corner: 12, ground: colours.navy, seats: rows.flatMap(seatsOf) }

/** The mark as an SVG document so many units wide; what it means is said beside it, so it has no text. */
export const markSvg = (side = mark.size): string => {
  const circles = mark.seats.map(
    ({ cx, cy, r, fill }) => `<circle cx="${cx}" cy="${cy}" r="${r}" fill="${fill}"/>`,
  )
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${side}" height="${side}" viewBox="0 0 ${mark.size} ${mark.size}"><rect width="${mark.size}" height="${mark.size}" rx="${mark.corner}" fill="${mark.ground}"/>${circles.join('')}</svg>`
}
