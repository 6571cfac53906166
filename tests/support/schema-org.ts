/** The part of schema.org that we use: types with the properties that the vocabulary gives them. */
const vocabulary: Record<string, string[]> = {
  Event: [
    ...['name', 'description', 'startDate', 'endDate', 'eventStatus', 'eventAttendanceMode', 'location'],
    ...['organizer', 'sponsor', 'performer', 'inLanguage', 'superEvent', 'subEvent'],
  ],
  Place: ['name', 'address'],
  PostalAddress: ['streetAddress', 'addressLocality', 'addressCountry'],
  Person: ['name', 'alternateName', 'honorificPrefix', 'image', 'sameAs', 'memberOf'],
  Organization: ['name', 'alternateName', 'url', 'foundingDate', 'dissolutionDate', 'parentOrganization'],
  GovernmentOrganization: ['name', 'url'],
  OrganizationRole: ['roleName', 'startDate', 'endDate', 'memberOf'],
}

/** Members of the enumerations that an event may name, by their full address. */
const members = new Set(
  [
    ...['EventScheduled', 'EventPostponed', 'EventRescheduled', 'EventMovedOnline', 'EventCancelled'],
    ...['OfflineEventAttendanceMode', 'OnlineEventAttendanceMode', 'MixedEventAttendanceMode'],
  ].map((name) => `https://schema.org/${name}`),
)

/** What in a tree of JSON-LD is not of that vocabulary, as `Type`, `Type.property` or the address of a member. */
export const strangers = (value: unknown): string[] => {
  if (Array.isArray(value)) return value.flatMap(strangers)
  if (typeof value === 'string')
    return value.startsWith('https://schema.org/') && !members.has(value) ? [value] : []
  if (typeof value !== 'object' || value === null) return []
  const { '@type': type, '@context': _, '@id': __, ...properties } = value as Record<string, unknown>
  const known = vocabulary[String(type)]
  if (!known) return [String(type)]
  return Object.entries(properties).flatMap(([name, inner]) =>
    known.includes(name) ? strangers(inner) : [`${String(type)}.${name}`],
  )
}
