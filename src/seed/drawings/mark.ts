const rows = [
  { seats: 9, radius: 190, colour: '#ffffff' },
  { seats: 13, radius: 275, colour: '#ffffff' },
  { seats: 17, radius: 360, colour: '#c8102e' },
  { seats: 21, radius: 445, colour: '#ffffff' },
  { seats: 25, radius: 530, colour: '#ffffff' },
]

const seatsOf = ({ seats, radius, colour }: (typeof rows)[number]): string[] =>
  Array.from({ length: seats }, (_, seat) => {
    const angle = (Math.PI * seat) / (seats - 1)
    const x = 600 - radius * Math.cos(angle)
    const y = 850 - radius * Math.sin(angle)
    return `<circle cx="${x.toFixed(1)}" cy="${y.toFixed(1)}" r="26" fill="${colour}"/>`
  })

/** The alliance's mark: the half circle of a parliament whose rows of seats are white, red and white. */
export const mark = `<svg xmlns="http://www.w3.org/2000/svg" width="1200" height="1200">
  <rect width="1200" height="1200" rx="120" fill="#24364a"/>
  ${rows.flatMap(seatsOf).join('\n  ')}
</svg>`
