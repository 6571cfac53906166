import { lang } from '../api/spoken.ts'
import type { Alliance, Named, Organization } from '../api/types.ts'
import type { SiteLocale } from '../locale.ts'
import { alliance as words } from '../words/alliance.ts'
import { say } from '../words/say.ts'

const Bodies = ({ bodies }: { bodies: (Named & Pick<Organization, 'website'>)[] }) => (
  <ul className="prose dashes">
    {bodies.map((body) => (
      <li key={body.id} lang={lang(body, 'name')}>
        {body.website ? <a href={body.website}>{body.name}</a> : <span>{body.name}</span>}
      </li>
    ))}
  </ul>
)

/** Who helped to found it, and the assemblies it speaks with. */
export const Partners = ({ alliance, locale }: { alliance: Alliance; locale: SiteLocale }) => {
  const hosts = (alliance.foundingMeeting?.hosts ?? []).flatMap(({ organization }) => organization ?? [])
  const partners = hosts.filter(({ name }) => name !== alliance.officialName)
  const forums = alliance.forums ?? []
  return (
    <div className="block two">
      {partners.length > 0 && (
        <section aria-labelledby="partners">
          <h2 id="partners">{say(words.partners, locale)}</h2>
          <Bodies bodies={partners} />
        </section>
      )}
      {forums.length > 0 && (
        <section aria-labelledby="forums">
          <h2 id="forums">{say(words.forums, locale)}</h2>
          <Bodies bodies={forums} />
        </section>
      )}
    </div>
  )
}
