/** A relation as the API answers it: the document, its id when the depth ended, or null when it is not public. */
export type Related<T> = T | string | null | undefined

type Text = string | null | undefined
type Rows<T> = T[] | null | undefined

export type LetterOrganization = {
  name: string
  shortName?: Text
  classification?: Text
  members?: { docs?: Related<{ role?: Text; roleLabel?: Text }>[] } | null
}

export type LetterDeclaration = { title?: Text; summary?: Text; priorities?: Rows<{ text?: Text }> }

export type LetterMeeting = {
  id?: string
  title: string
  edition?: number | null
  startsAt: string
  endsAt?: Text
  timeZone?: Text
  city?: Text
  summary?: Text
  country?: Related<{ name: string }>
  venue?: { name?: Text; address?: Text; room?: Text } | null
  hosts?: Rows<{
    role?: Text
    legislature?: Related<{ name: string }>
    chamber?: Related<{ name: string }>
    organization?: Related<LetterOrganization>
  }>
  workingLanguages?: Rows<string>
  objectives?: Rows<{ text?: Text }>
  topics?: Rows<{ text?: Text }>
  participantCategories?: Rows<{ label?: Text; organization?: Related<{ name: string }> }>
  introduction?: Text
  outlook?: Text
  invitationSignatories?: Rows<{
    person?: Related<{ name: string }>
    nameAsSigned?: Text
    titleAsSigned?: Text
  }>
  contact?: { name?: Text; email?: Text } | null
  declarations?: { docs?: Related<LetterDeclaration>[] } | null
}

export type LetterAlliance = {
  officialName?: Text
  shortName?: Text
  mission?: Text
  overview?: unknown
  activities?: Rows<{ text?: Text; url?: Text }>
  forums?: Rows<Related<{ name: string; shortName?: Text }>>
  foundedOn?: Text
  foundingMeeting?: Related<{ id?: string; title?: Text; city?: Text }>
  foundingNote?: Text
}

export type LetterGroup = {
  groupStatus?: Text
  legislature?: Related<{ country?: Related<{ name: string }> }>
}

/** The texts of a category; each may hold placeholders such as `{{name}}`. */
export type LetterTexts = { subject?: Text; salutation?: Text; opening?: Text; closing?: Text }

/**
 * What a letter is written from. Meeting, alliance, groups and the meeting before are shaped as the API answers them in
 * the letter's language, at depth 2. `deadline` and `date` are moments (ISO 8601, UTC).
 */
export type LetterSource = {
  meeting: LetterMeeting
  alliance?: LetterAlliance | null
  category?: { letter?: LetterTexts | null; label?: Text; hints?: Text } | null
  invitation: {
    name: string
    addressee?: Text
    addresseeKind?: 'group' | 'person' | 'organization'
    salutation?: Text
    places?: number | null
    deadline?: Text
  }
  link?: { address: string; code: string } | null
  date?: string | null
  /** `/api/parliamentary-groups`: the countries that the overview lists. */
  groups?: LetterGroup[] | null
  /** The meeting before this one, which the overview reports. */
  previous?: LetterMeeting | null
}
