import { pathTo } from '../address.ts'
import type { SiteLocale } from '../locale.ts'
import { chrome, sections } from '../words/chrome.ts'
import { say } from '../words/say.ts'

const offered = ['meetings', 'declarations', 'groups', 'campaign', 'news', 'alliance'] as const

export const SectionLinks = ({ locale }: { locale: SiteLocale }) => (
  <ul className="plain">
    <li>
      <a href={pathTo(locale)}>{say(chrome.home, locale)}</a>
    </li>
    {offered.map((name) => (
      <li key={name}>
        <a href={pathTo(locale, name)}>{say(sections[name], locale)}</a>
      </li>
    ))}
  </ul>
)
