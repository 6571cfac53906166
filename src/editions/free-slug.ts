import type { PayloadRequest } from 'payload'

/** `paris-2025` becomes `paris-2026`, `rsvp` becomes `rsvp-2026`; with a number when that is taken. */
export const freeFormSlug = async (
  req: PayloadRequest,
  old: string,
  year: string,
  taken: ReadonlySet<string>,
): Promise<string> => {
  const stem = `${old.replace(/-?\b(19|20)\d\d\b(-\d+)?$/, '').slice(0, 60) || 'form'}-${year}`
  for (let number = 1; ; number += 1) {
    const candidate = number === 1 ? stem : `${stem}-${number}`
    if (!taken.has(candidate) && !(await isTaken(req, candidate))) return candidate
  }
}

/** Drafts count as well: their address is in the newest version only. */
const isTaken = async (req: PayloadRequest, slug: string): Promise<boolean> => {
  // Uniqueness must see every form, also those the writer may not read.
  const everything = { collection: 'forms', req, overrideAccess: true, trash: true } as const
  const stored = await req.payload.count({ ...everything, where: { slug: { equals: slug } } })
  if (stored.totalDocs > 0) return true
  const drafted = await req.payload.countVersions({
    ...everything,
    where: { and: [{ latest: { equals: true } }, { 'version.slug': { equals: slug } }] },
  })
  return drafted.totalDocs > 0
}
