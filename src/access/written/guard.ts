import type { FlattenedField, PayloadRequest } from 'payload'
import { isAmongMeetings, lettersOf, translatesInto } from '../asker.ts'
import { decisionPaths, meetingPath, rowOf } from '../nouns.ts'
import { internal, type Letter } from '../rights.ts'
import { changesBetween, type Change } from './changes.ts'
import { refusal } from './refusal.ts'
import { idOf } from './same.ts'

type Values = Record<string, unknown>

export type Write = {
  slug: string
  fields: readonly FlattenedField[]
  operation: 'create' | 'update'
  /** Both in the language of the request, the write with everything it leaves as it was. */
  stored: Values
  written: Values
  req: PayloadRequest
}

/**
 * Holds a write to what the role of its writer gives, by what it would change in the stored document and not by the
 * way it came: every channel of Payload passes here. Whoever may change all of it is not compared.
 */
export const holdToRole = (write: Write): void => {
  const { slug, operation, req } = write
  const letters = lettersOf(req, slug === 'invitations' ? internal.invite : rowOf(slug, operation))
  // Whoever has no letter was let in by the product itself, which overrode access for a reason of its own.
  if (letters.has('Y') || !(['m', 't', 's', 'd'] as const).some((letter) => letters.has(letter))) return
  if (letters.has('m') && staysAmongOwnMeetings(write)) return
  if (letters.size === 1 && letters.has('m')) throw refusal('not-your-meeting', req)
  if (req.context['isRestoringVersion']) throw refusal('whole-version', req)

  const paths = changesOf(write).filter((change) => !isGiven(change, letters, write))
  if (paths.length > 0) throw refusal('beyond-your-role', req, [...new Set(paths.map(({ path }) => path))])
}

const changesOf = ({ fields, operation, stored, written }: Write): Change[] =>
  changesBetween(fields, operation === 'create' ? defaultsOf(fields) : stored, written)

/** What a new document says before anybody decided anything. */
const defaultsOf = (fields: readonly FlattenedField[]): Values =>
  Object.fromEntries(
    fields.map((field) => [
      field.name,
      'flattenedFields' in field && field.type !== 'array'
        ? defaultsOf(field.flattenedFields)
        : 'defaultValue' in field
          ? field.defaultValue
          : undefined,
    ]),
  )

const isGiven = (
  { path, localized }: Change,
  letters: ReadonlySet<Letter>,
  { slug, req }: Write,
): boolean => {
  const isDecision = (decisionPaths[slug] ?? []).some((one) => path === one || path.startsWith(`${one}.`))
  if (letters.has('t') && localized && translatesInto(req, req.locale)) return true
  if (letters.has('s') && isDecision) return true
  return letters.has('d') && !isDecision
}

const staysAmongOwnMeetings = ({ slug, operation, stored, written, req }: Write): boolean => {
  const path = meetingPath[slug]
  if (path === undefined) return false
  if (operation === 'create') return path === 'id' || isAmongMeetings(req, idOf(written[path]))
  const next = written[path] === undefined ? stored[path] : written[path]
  return isAmongMeetings(req, idOf(stored[path])) && isAmongMeetings(req, idOf(next))
}
