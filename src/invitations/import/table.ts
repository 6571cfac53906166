import type { Encoding } from '../../sheets/encoding.ts'
import { readTable as read, SheetRefused, type Table } from '../../sheets/read-table.ts'
import { Refusal } from '../problems.ts'

/** The table in a file; a Refusal when it is none. */
export const readTable = async (bytes: Uint8Array, said?: Encoding): Promise<Table> => {
  try {
    return await read(bytes, said)
  } catch (error) {
    throw error instanceof SheetRefused ? new Refusal(error.code) : error
  }
}
