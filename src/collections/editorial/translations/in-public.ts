import type { PayloadRequest } from 'payload'
import { inTransaction } from '../../../audit/transaction.ts'
import { touch } from '../../../publication/touched.ts'
import type { Subject } from '../../../translation/take-step.ts'

/**
 * The public is told which translation is stale: a decision that changes it is told with the same commit. No text
 * becomes public by that.
 */
export const toldInPublic =
  <Input extends Subject, Answer>(step: (req: PayloadRequest, input: Input) => Promise<Answer>) =>
  (req: PayloadRequest, input: Input): Promise<Answer> =>
    inTransaction(req, async () => {
      const answer = await step(req, input)
      await touch(req, input.noun, input.document, {})
      return answer
    })
