import { mark } from '../../lib/identity.ts'

/** The mark as a drawing; the words beside it say what it means. */
export const Mark = () => (
  <svg className="mark" viewBox={`0 0 ${mark.size} ${mark.size}`} aria-hidden="true" focusable="false">
    <rect width={mark.size} height={mark.size} rx={mark.corner} fill={mark.ground} />
    {mark.seats.map(({ cx, cy, r, fill }) => (
      <circle key={`${cx} ${cy}`} cx={cx} cy={cy} r={r} fill={fill} />
    ))}
  </svg>
)
