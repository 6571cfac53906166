import type { Page } from '../api/find.ts'
import type { SiteLocale } from '../locale.ts'
import { page as words } from '../words/page.ts'
import { say } from '../words/say.ts'

type Props = { page: Page<unknown>; path: string; params?: Record<string, string>; locale: SiteLocale }

/** The way to the other pages of a list; nothing when there is one page. */
export const Paging = ({ page: { page, totalPages }, path, params = {}, locale }: Props) => {
  if (totalPages <= 1) return null
  const to = (number: number): string =>
    `${path}?${new URLSearchParams({ ...params, ...(number > 1 && { page: String(number) }) }).toString()}`.replace(
      /\?$/,
      '',
    )
  return (
    <nav className="paging" aria-label={say(words.pages, locale)}>
      {page > 1 && (
        <a href={to(page - 1)} rel="prev">
          {say(words.earlier, locale)}
        </a>
      )}
      <span className="quiet">{say(words.pageOf, locale, { page, pages: totalPages })}</span>
      {page < totalPages && (
        <a href={to(page + 1)} rel="next">
          {say(words.later, locale)}
        </a>
      )}
    </nav>
  )
}
