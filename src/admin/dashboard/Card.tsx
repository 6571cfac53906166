import type { ReactNode } from 'react'

type Props = {
  name: string
  title: string
  more?: { href: string; label: string } | null
  children: ReactNode
}

/** One part of the dashboard under its heading. */
export const Card = ({ name, title, more, children }: Props) => (
  <section className={`board__card board__card--${name}`} aria-labelledby={`board-${name}`}>
    <header>
      <h2 id={`board-${name}`}>{title}</h2>
      {more && (
        <a href={more.href} aria-describedby={`board-${name}`}>
          {more.label}
        </a>
      )}
    </header>
    {children}
  </section>
)
