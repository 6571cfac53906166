import { mark } from '../../lib/identity.ts'

/** The alliance's mark beside its name, which says what it is. */
export const Mark = () => (
  <svg
    viewBox={`0 0 ${mark.size} ${mark.size}`}
    width={mark.size}
    height={mark.size}
    aria-hidden="true"
    focusable="false"
  >
    <rect width={mark.size} height={mark.size} rx={mark.corner} fill={mark.ground} />
    {mark.seats.map((seat) => (
      <circle key={`${seat.cx} ${seat.cy}`} {...seat} />
    ))}
  </svg>
)
