import type { PayloadRequest } from 'payload'
import { record } from '../audit/record.ts'
import { inTransaction } from '../audit/transaction.ts'
import type { SealKey } from '../lib/seal.ts'
import { checkInCode } from './check-in-code.ts'
import { listed } from './exports/people.ts'
import { guestsOf, type Guest } from './guests.ts'

export type AtTheDoor = Pick<
  Guest,
  'id' | 'name' | 'parliament' | 'countryName' | 'categoryLabel' | 'checkedInAt'
> & { code: string }

/** Whom the desk at the door lets in, with the codes of their badges; recorded like a list. The caller has checked the role. */
export const deskOf = (
  req: PayloadRequest,
  meeting: string,
  { language, key }: { language: string; key: SealKey },
): Promise<AtTheDoor[]> =>
  inTransaction(req, async () => {
    const people = listed(await guestsOf(req, meeting, language), 'checkin')
    const subject = { collection: 'meetings', id: meeting }
    await record(req, 'guests.exported', subject, `checkin (page), people: ${people.length}`)
    return people.map(({ id, name, parliament, countryName, categoryLabel, checkedInAt }) => ({
      ...{ id, name, parliament, countryName, categoryLabel, checkedInAt },
      code: checkInCode(id, key),
    }))
  })
