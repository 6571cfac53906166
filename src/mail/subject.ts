import type { CollectionSlug, Payload } from 'payload'
import type { Form, Invitation, Meeting, RegistrationCategory, Reply } from '../generated/payload-types.ts'
import type { GuestMail, Kind } from './facts.ts'
import { type idOf, readRow } from './read-row.ts'

/** The rows a mail is about, as they are now. */
export type Subject = {
  meeting: Meeting
  invitation: Invitation | null
  reply: Reply | null
  category: RegistrationCategory | null
  form: Form | null
}

/** Reads what the mail is about, or says that it is gone or settled: then there is nothing left to say. */
export const subjectOf = async (payload: Payload, mail: GuestMail): Promise<Subject | 'gone'> => {
  const read = <Slug extends CollectionSlug>(slug: Slug, relation: Parameters<typeof idOf>[0], depth = 0) =>
    readRow(payload, slug, relation, mail.language, depth)
  const invitation = await read('invitations', mail.invitation, 1)
  const reply = await read('replies', mail.reply)
  if (!isStillMeant(mail, invitation, reply)) return 'gone'
  const meeting = await read('meetings', mail.meeting ?? reply?.meeting ?? invitation?.meeting)
  if (!meeting) return 'gone'
  const category = await read('registration-categories', reply?.category ?? invitation?.category)
  const form = await read('forms', reply?.form ?? category?.form ?? meeting.rsvpForm)
  return { meeting, invitation, reply, category, form }
}

const letters: readonly Kind[] = ['invitation', 'reminder', 'delegated']

/**
 * Rows go with what they are about, but one that was already taken may outlive it; and a letter that was taken back or
 * answered needs no reminder.
 */
const isStillMeant = (mail: GuestMail, invitation: Invitation | null, reply: Reply | null): boolean => {
  if ((mail.reply && !reply) || (mail.invitation && !invitation) || !(reply ?? invitation)) return false
  if (mail.kind === 'reminder' && invitation?.partstat !== 'needsAction') return false
  return !letters.includes(mail.kind) || (invitation !== null && invitation.inviteState !== 'revoked')
}
