import type { CollectionBeforeChangeHook, PayloadRequest, Where } from 'payload'
import { problem } from '../../../publication/problems.ts'
import { withdrawEverything } from '../../../publication/withdraw.ts'

type Version = { parent: string; version: Record<string, unknown> & { image?: string | null } }

/** Through the adapter: the language of the request stays as it is, and the rights of the person do not matter here. */
const versions = async (req: PayloadRequest, where: Where): Promise<Version[]> => {
  const { docs } = await req.payload.db.findVersions<object>({
    collection: 'prisoner-profiles',
    where,
    pagination: false,
    limit: 0,
    req,
  })
  return docs as unknown as Version[]
}

/** Every image that any kept version of a profile shows: a portrait that was replaced still shows the person. */
const imagesOf = async (req: PayloadRequest, profile: string): Promise<string[]> => {
  const found = await versions(req, { parent: { equals: profile } })
  return [...new Set(found.flatMap(({ version }) => version.image ?? []))]
}

const showsItsPortrait = ({ version }: Version): boolean => {
  const { state } = (version['publicationDecision'] ?? {}) as { state?: string }
  const { image } = (version['fieldPublicity'] ?? {}) as { image?: boolean }
  return state === 'cleared' && image === true && !version['deletedAt']
}

/** Whether a profile other than `gone` is cleared to show the image as its portrait now. */
const isShownByAProfile = async (req: PayloadRequest, image: string, gone?: string): Promise<boolean> => {
  const newest = await versions(req, {
    and: [{ latest: { equals: true } }, { 'version.image': { equals: image } }],
  })
  return newest.some((version) => version.parent !== gone && showsItsPortrait(version))
}

const isPublic = async (req: PayloadRequest, image: string): Promise<boolean> => {
  const found = await req.payload.db.findOne<{ id: string; _status?: string }>({
    collection: 'media',
    where: { id: { equals: image } },
    req,
  })
  return found?._status === 'published'
}

/**
 * Takes the portraits of a profile off the public host unless another profile is cleared to show them. `gone`: the
 * profile itself does not count, because it is being withdrawn, trashed or deleted.
 */
export const withdrawPortraits = async (
  req: PayloadRequest,
  profile: string,
  gone: boolean,
): Promise<void> => {
  for (const image of await imagesOf(req, profile)) {
    if (await isShownByAProfile(req, image, gone ? profile : undefined)) continue
    if (await isPublic(req, image)) await withdrawEverything('media', image, req)
  }
}

/** An image that is a portrait is published only while a profile that has it is cleared to show it. */
export const withholdPortrait: CollectionBeforeChangeHook = async ({ data, originalDoc, req }) => {
  const image = originalDoc?.id as string | undefined
  if (data['_status'] !== 'published' || !image) return data
  const isPortrait = (await versions(req, { 'version.image': { equals: image } })).length > 0
  if (isPortrait && !(await isShownByAProfile(req, image))) throw problem('withheld', req)
  return data
}
