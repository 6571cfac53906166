import { pathTo } from '../address.ts'
import type { SiteLocale } from '../locale.ts'
import { chrome, sections } from '../words/chrome.ts'
import { say } from '../words/say.ts'

const inMenu = [
  'meetings',
  'declarations',
  'groups',
  'countries',
  'people',
  'campaign',
  'actions',
  'news',
  'alliance',
  'search',
] as const

type Props = { locale: SiteLocale; section?: string | undefined }

/**
 * The sections: a row where there is room for one, on phones a list that opens without a script. Only one of the two
 * is shown, and read out, at a time; the closed one names the section one is in.
 */
export const Menu = ({ locale, section }: Props) => {
  const here = inMenu.find((name) => name === section)
  return (
    <nav className="sections" aria-label={say(chrome.sections, locale)}>
      <details className="band opens">
        <summary>
          {say(chrome.menu, locale)}
          {here && <b>{say(sections[here], locale)}</b>}
        </summary>
        <Links locale={locale} section={section} />
      </details>
      <div className="band row">
        <Links locale={locale} section={section} />
      </div>
    </nav>
  )
}

const Links = ({ locale, section }: Props) => (
  <ul>
    {inMenu.map((name) => (
      <li key={name}>
        <a href={pathTo(locale, name)} aria-current={name === section ? 'true' : undefined}>
          {say(sections[name], locale)}
        </a>
      </li>
    ))}
  </ul>
)
