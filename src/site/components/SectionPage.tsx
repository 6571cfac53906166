import type { ReactNode } from 'react'
import { alternatesOfSection } from '../api/alternates.ts'
import type { SiteLocale } from '../locale.ts'
import { sections } from '../words/chrome.ts'
import { type Words, say } from '../words/say.ts'
import { Frame } from './Frame.tsx'
import { Title } from './Title.tsx'

type Props = {
  locale: SiteLocale
  section: keyof typeof sections
  title?: string
  lead?: Words
  children: ReactNode
}

/** The page of a section: its name, what it is about, and a list. */
export const SectionPage = async ({ locale, section, title, lead, children }: Props) => {
  const name = title ?? say(sections[section], locale)
  return (
    <Frame
      locale={locale}
      section={section}
      title={name}
      description={lead && say(lead, locale)}
      alternates={await alternatesOfSection(locale, section)}
    >
      <Title locale={locale} lead={lead && say(lead, locale)}>
        {name}
      </Title>
      {children}
    </Frame>
  )
}
