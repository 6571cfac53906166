import type { PayloadRequest } from 'payload'
import { executor } from '../db/session.ts'
import { defaultLocale, isLocale } from '../i18n/locales.ts'
import { againstSource } from './confirm.ts'
import { nounOf } from './nouns.ts'
import { revisionsIn } from './revisions.ts'
import { rowsIn } from './rows.ts'
import { standingOf } from './standing.ts'
import { writeRow } from './write-row.ts'

/**
 * Where one language of a document begins, noted inside the transaction of its save: the first save of a translation
 * is measured against the source of that moment, so that it can become stale although nobody ever pressed "confirm";
 * and the language a document was created in is its source. Later saves write nothing, and no save of the source does.
 */
export const begin = async (req: PayloadRequest, slug: string, id: string, isNew: boolean): Promise<void> => {
  const language = req.locale
  const noun = nounOf(req.payload, slug)
  if (!noun || !isLocale(language)) return
  const db = executor(req.payload, await req.transactionID)
  const rows = await rowsIn(db, [slug], id)
  if (rows.some((row) => row.language === language && row.sourceHash !== null)) return
  if (rows.length === 0 && language === defaultLocale) return
  // A save of the source has nothing to note, and its texts need not be read to know it.
  if (rows.find(({ sourceLanguage }) => sourceLanguage !== null)?.sourceLanguage === language) return
  const revisions = await revisionsIn(db, { nouns: [noun], id })
  const document = standingOf(slug, id, revisions, rows)
  const standing = document.languages.find(({ locale }) => locale === language)!
  if (standing.revision === null) return
  const subject = { noun: slug, document: id, language }
  if (isNew && standing.isSource) await writeRow(db, subject, { sourceLanguage: language }, null)
  if (standing.isSource || standing.sourceRevision === null) return
  const against = await againstSource({ db, noun, document, standing })
  await writeRow(db, subject, { sourceLanguage: document.source, ...against }, null)
}
