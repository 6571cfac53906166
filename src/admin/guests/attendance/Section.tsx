import type { ReactNode } from 'react'

type Props = { id: string; title: string; children: ReactNode }

export const Section = ({ id, title, children }: Props) => (
  <section className="attendance__section">
    <h2 id={`attendance-${id}`}>{title}</h2>
    {children}
  </section>
)
