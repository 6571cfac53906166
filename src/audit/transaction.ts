import { commitTransaction, initTransaction, killTransaction, type PayloadRequest } from 'payload'
import { isOpen, numberOf, wasCommitted } from '../db/session.ts'

/**
 * Runs the work in one transaction of the request and returns its result only when Postgres confirms the commit.
 * Payload's adapter swallows a COMMIT that fails or whose connection breaks; an answer would be thanked for and lost.
 */
export const inTransaction = async <Result>(
  req: PayloadRequest,
  work: (req: PayloadRequest) => Promise<Result>,
): Promise<Result> => {
  const mine = await initTransaction(req)
  if (!mine) return work(req)
  try {
    const result = await work(req)
    const id = String(await req.transactionID)
    if (!isOpen(req.payload, id)) throw new Error('The transaction was ended by something inside it.')
    const number = await numberOf(req.payload, id)
    await commitTransaction(req)
    if (!(await wasCommitted(req.payload, number)))
      throw new Error('Postgres did not commit the transaction.')
    return result
  } catch (error) {
    await killTransaction(req)
    throw error
  }
}
