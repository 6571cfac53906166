import type { PayloadRequest, TypedUser } from 'payload'

/** A request as somebody else would make it, to ask what their rights are; nothing is written with it. */
export const asPerson = (req: PayloadRequest, user: object): PayloadRequest =>
  ({
    payload: req.payload,
    user: { ...user, collection: 'users' } as TypedUser,
    context: {},
    transactionID: req.transactionID,
  }) as unknown as PayloadRequest
