import { buildFormStateHandler } from '@payloadcms/ui/utilities/buildFormState'
import type { ServerFunction } from 'payload'
import { presenterOf } from '../../../publication/presenter.ts'

type Args = Parameters<typeof buildFormStateHandler>[0]

/**
 * Payload asks at the first keystroke whether somebody saved since, in whatever language, and then lets one only load
 * the page again, which loses what was typed. Where a save is merged with what was saved since, it is not asked.
 */
export const formState: ServerFunction<Args, ReturnType<typeof buildFormStateHandler>> = (args) =>
  buildFormStateHandler(isMerged(args) ? { ...args, checkForStaleData: false } : args)

const isMerged = ({ req: { payload }, collectionSlug, globalSlug }: Args): boolean =>
  [...payload.config.collections, ...payload.config.globals].some(
    (entity) => entity.slug === (collectionSlug ?? globalSlug) && presenterOf(entity),
  )
