import type { Country } from '../api/types.ts'
import { pathTo } from '../address.ts'
import type { SiteLocale } from '../locale.ts'
import { actions as words } from '../words/campaign.ts'
import { actionActionType } from '../words/choices/actions.ts'
import { page } from '../words/page.ts'
import { say } from '../words/say.ts'
import type { Filter } from './filter.ts'

type Props = { filter: Filter; countries: Country[]; locale: SiteLocale }

const firstYear = 2020

const years = (): string[] =>
  Array.from({ length: new Date().getUTCFullYear() - firstYear + 1 }, (_, index) =>
    String(firstYear + index),
  ).reverse()

/** A form that asks with the address: what one sees can be bookmarked and sent. */
export const ActionFilters = ({ filter, countries, locale }: Props) => {
  const all = say(page.all, locale)
  const kinds = Object.entries(actionActionType).map(([value, words]) => [value, say(words, locale)] as const)
  const places = countries.flatMap(({ isoAlpha2, name }) => (isoAlpha2 ? [[isoAlpha2, name] as const] : []))
  return (
    <form className="filters" action={pathTo(locale, 'actions')}>
      <Choice name="kind" label={say(words.kind, locale)} all={all} options={kinds} chosen={filter.kind} />
      <Choice
        name="country"
        label={say(words.country, locale)}
        all={all}
        options={places}
        chosen={filter.country}
      />
      <Choice
        name="year"
        label={say(words.year, locale)}
        all={all}
        options={years().map((year) => [year, year] as const)}
        chosen={filter.year}
      />
      <button type="submit">{say(words.filter, locale)}</button>
    </form>
  )
}

type ChoiceProps = {
  name: string
  label: string
  all: string
  options: (readonly [string, string])[]
  chosen: string | undefined
}

const Choice = ({ name, label, all, options, chosen }: ChoiceProps) => (
  <label>
    {label}
    <select name={name} defaultValue={chosen ?? ''}>
      <option value="">{all}</option>
      {options.map(([value, text]) => (
        <option key={value} value={value}>
          {text}
        </option>
      ))}
    </select>
  </label>
)
