import { lang } from '../api/spoken.ts'
import type { Alliance } from '../api/types.ts'
import type { SiteLocale } from '../locale.ts'
import { alliance as words } from '../words/alliance.ts'
import { say } from '../words/say.ts'

export const Names = ({ alliance, locale }: { alliance: Alliance; locale: SiteLocale }) => {
  const { nameVariants = [] } = alliance
  if (nameVariants.length === 0) return null
  return (
    <section className="block" aria-labelledby="names">
      <h2 id="names">{say(words.names, locale)}</h2>
      <p className="small quiet">{say(words.namesNote, locale)}</p>
      <ul className="plain memberships">
        {nameVariants.map(({ id, name, language, context }) => (
          <li key={id}>
            <p className="strong" lang={language}>
              {name}
            </p>
            <p className="small quiet" lang={lang(alliance, `nameVariants.${id}.context`)}>
              {context}
            </p>
          </li>
        ))}
      </ul>
    </section>
  )
}
