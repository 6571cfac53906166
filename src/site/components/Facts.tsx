import type { ReactNode } from 'react'

export type Fact = { label: string; value: ReactNode }

/** Facts under their names; what is not known is left out. */
export const Facts = ({ facts }: { facts: (Fact | null | undefined | false | '')[] }) => (
  <dl className="facts">
    {facts
      .filter((fact) => typeof fact === 'object' && fact !== null)
      .filter(({ value }) => value !== null && value !== undefined && value !== '')
      .map(({ label, value }) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>{value}</dd>
        </div>
      ))}
  </dl>
)
