import type { PayloadRequest } from 'payload'

/** Whether there is a case file with this id that the person in the request may see. */
export const mayReach = async (req: PayloadRequest, id: string): Promise<boolean> => {
  const { totalDocs } = await req.payload.count({
    collection: 'case-files',
    where: { id: { equals: id } },
    req,
    overrideAccess: false,
  })
  return totalDocs > 0
}
