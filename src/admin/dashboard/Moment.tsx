/** A moment as numbers, which need no names of months and stay on one line: `2026-11-24 13:47 UTC`. */
export const Moment = ({ at }: { at: string }) => (
  <time className="board__moment" dateTime={at}>
    {at.slice(0, 16).replace('T', ' ')} UTC
  </time>
)
