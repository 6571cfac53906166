import type { Say } from './words.ts'

export const kinds = ['accepted', 'tentative', 'delegated', 'needsAction', 'declined'] as const

type Props = { shown: { className: string; label: string }[] }

/** What the colours of a chart mean, in words. */
export const Legend = ({ shown }: Props) => (
  <ul className="attendance__legend">
    {shown.map(({ className, label }) => (
      <li key={className}>
        <svg viewBox="0 0 10 10" aria-hidden="true">
          <rect width={10} height={10} className={className} />
        </svg>
        {label}
      </li>
    ))}
  </ul>
)

export const partstatLegend = (say: Say): Props['shown'] =>
  kinds.map((kind) => ({ className: `attendance__bar--${kind}`, label: say(kind) }))
