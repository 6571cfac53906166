export type Language = 'en' | 'fr' | 'be'

const sections = {
  meetings: 'meetings',
  declarations: 'declarations',
  countries: 'countries',
  groups: 'parliamentary-groups',
  people: 'people',
  campaign: 'prisoner-profiles',
  actions: 'parliamentary-actions',
  news: 'news',
  pages: 'pages',
}

/** The address of one page of each kind in a language, by a name for it. */
export const kindsOfPages = async (
  publicUrl: string,
  language: Language,
): Promise<Record<string, string>> => {
  const some = Object.entries(sections).map(async ([section, noun]) => {
    const answer = await fetch(
      `${publicUrl}/api/${noun}?locale=${language}&depth=0&limit=1&select[slug]=true`,
    )
    const { docs } = (await answer.json()) as { docs: { slug: string }[] }
    return [`${section}-one`, `/${language}/${section}/${docs[0]?.slug}`] as const
  })
  const lists = Object.keys(sections)
    .filter((section) => section !== 'pages')
    .map((section) => [section, `/${language}/${section}`] as const)
  const others = {
    home: `/${language}`,
    alliance: `/${language}/alliance`,
    search: `/${language}/search?q=Tikhanovskaya`,
    missing: `/${language}/nothing-here`,
    'embed-meeting': `/embed/${language}/next-meeting`,
    'embed-groups': `/embed/${language}/groups`,
    'embed-figure': `/embed/${language}/figure/alliance-countries`,
    'embed-rsvp': `/embed/${language}/rsvp/paris-2025`,
  }
  return { ...others, ...Object.fromEntries([...lists, ...(await Promise.all(some))]) }
}
