import { lang } from '../api/spoken.ts'
import type { Declaration } from '../api/types.ts'
import { addressOf } from '../address.ts'
import { Facts } from '../components/Facts.tsx'
import type { SiteLocale } from '../locale.ts'
import { sayDay } from '../time/day.ts'
import { declarationDeclarationState } from '../words/choices/work.ts'
import { declaration as words } from '../words/declaration.ts'
import { languageNames } from '../words/language-names.ts'
import { say, sayChoice } from '../words/say.ts'

type Props = { declaration: Declaration; locale: SiteLocale }

export const DeclarationFacts = ({ declaration, locale }: Props) => {
  const { adoptedOn, place, meeting, declarationState, authenticLanguages = [] } = declaration
  return (
    <Facts
      facts={[
        adoptedOn && {
          label: say(words.adopted, locale),
          value: [sayDay(adoptedOn, locale), place].filter(Boolean).join(', '),
        },
        meeting && {
          label: say(words.at, locale),
          value: (
            <a href={addressOf(locale, 'meetings', meeting.slug)} lang={lang(meeting, 'title')}>
              {meeting.title}
            </a>
          ),
        },
        authenticLanguages.length > 0 && {
          label: say(words.authentic, locale),
          value: languageNames(authenticLanguages, locale),
        },
        {
          label: say(words.state, locale),
          value: sayChoice(declarationDeclarationState, declarationState, locale),
        },
      ]}
    />
  )
}
