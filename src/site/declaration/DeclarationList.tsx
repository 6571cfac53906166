import type { Declaration } from '../api/types.ts'
import { addressOf } from '../address.ts'
import { Entry } from '../components/Entry.tsx'
import type { SiteLocale } from '../locale.ts'
import { sayDay } from '../time/day.ts'
import { declarationKind } from '../words/choices/work.ts'
import { sayChoice } from '../words/say.ts'

type Props = { declarations: Declaration[]; locale: SiteLocale }

export const DeclarationList = ({ declarations, locale }: Props) => (
  <ul className="entries">
    {declarations.map((declaration) => (
      <Entry
        key={declaration.id}
        document={declaration}
        href={addressOf(locale, 'declarations', declaration.slug)}
        over={[
          sayChoice(declarationKind, declaration.kind, locale),
          declaration.place,
          declaration.adoptedOn && sayDay(declaration.adoptedOn, locale),
        ]
          .filter(Boolean)
          .join(' · ')}
        level={2}
        locale={locale}
      />
    ))}
  </ul>
)
