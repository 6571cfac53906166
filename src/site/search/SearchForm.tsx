import { pathTo } from '../address.ts'
import type { SiteLocale } from '../locale.ts'
import { search } from '../words/missing.ts'
import { say } from '../words/say.ts'

export const SearchForm = ({ locale, q }: { locale: SiteLocale; q?: string }) => (
  <search>
    <form className="filters" action={pathTo(locale, 'search')}>
      <label className="wide">
        {say(search.label, locale)}
        <input type="search" name="q" defaultValue={q} maxLength={100} autoComplete="off" />
      </label>
      <button type="submit">{say(search.button, locale)}</button>
    </form>
  </search>
)
