import { lang } from '../api/spoken.ts'
import type { Country, Signature } from '../api/types.ts'
import { PersonLink } from '../people/PersonLink.tsx'
import { type SiteLocale, intlTag } from '../locale.ts'
import { declaration as words } from '../words/declaration.ts'
import { say } from '../words/say.ts'

type Props = { signatures: Signature[]; locale: SiteLocale }
type Delegation = { country: Country | null; signatures: Signature[] }

const byCountry = (signatures: Signature[], locale: SiteLocale): Delegation[] => {
  const delegations = new Map<string, Delegation>()
  for (const signature of signatures) {
    const country = signature.capacity?.country ?? null
    const known = delegations.get(country?.id ?? '')
    if (known) known.signatures.push(signature)
    else delegations.set(country?.id ?? '', { country, signatures: [signature] })
  }
  const order = new Intl.Collator(intlTag(locale))
  return [...delegations.values()].sort((one, other) =>
    order.compare(one.country?.name ?? '\u{10ffff}', other.country?.name ?? '\u{10ffff}'),
  )
}

/** Who signed, by country, in the capacity of that moment. */
export const Signatories = ({ signatures, locale }: Props) => {
  const named = signatures.filter(({ person }) => person)
  return (
    <section className="block" aria-labelledby="signatories">
      <h2 id="signatories">{say(words.signatories, locale)}</h2>
      <p className="small quiet">{say(named.length > 0 ? words.namesPrivate : words.noNames, locale)}</p>
      <div className="delegations">
        {byCountry(named, locale).map(({ country, signatures: those }) => (
          <div key={country?.id ?? ''}>
            <h3 lang={country ? lang(country, 'name') : undefined}>
              {country?.name ?? say(words.noCountry, locale)}
            </h3>
            <ul className="plain">
              {those.map((signature) => (
                <li key={signature.id}>
                  {signature.person && <PersonLink person={signature.person} locale={locale} />}
                  <span className="capacity" lang={lang(signature, 'capacity.role')}>
                    {[signature.capacity?.role, signature.capacity?.onBehalfOf].filter(Boolean).join(', ')}
                  </span>
                </li>
              ))}
            </ul>
          </div>
        ))}
      </div>
    </section>
  )
}
