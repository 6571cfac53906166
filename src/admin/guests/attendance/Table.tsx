import type { ReactNode } from 'react'

type Props = {
  caption: string
  headings: string[]
  rows: { key: string; cells: ReactNode[] }[]
  none: string
}

/** A table whose first column names the row; it scrolls by itself on a narrow screen and can be reached by keyboard. */
export const Table = ({ caption, headings, rows, none }: Props) =>
  rows.length === 0 ? (
    <p>{none}</p>
  ) : (
    <div className="attendance__scroll" role="region" aria-label={caption} tabIndex={0}>
      <table>
        <caption>{caption}</caption>
        <thead>
          <tr>
            {headings.map((heading) => (
              <th key={heading} scope="col">
                {heading}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ key, cells: [first, ...rest] }) => (
            <tr key={key}>
              <th scope="row">{first}</th>
              {rest.map((cell, index) => (
                <td key={headings[index + 1]}>{cell}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
