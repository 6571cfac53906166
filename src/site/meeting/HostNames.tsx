import { lang } from '../api/spoken.ts'
import type { Host } from '../api/types.ts'
import type { SiteLocale } from '../locale.ts'

const hostOf = ({ legislature, chamber, organization }: Host) => chamber ?? legislature ?? organization

export const HostNames = ({ hosts }: { hosts: Host[]; locale: SiteLocale }) => (
  <ul className="plain">
    {hosts.map((row) => {
      const host = hostOf(row)
      return (
        host && (
          <li key={row.id} lang={lang(host, 'name')}>
            {host.name}
          </li>
        )
      )
    })}
  </ul>
)
