'use client'
import { EditMany, useConfig } from '@payloadcms/ui'

/** Payload's editing of several rows, as drafts: a collection without drafts is shown no button that publishes. */
export const EditRows = ({ collectionSlug }: { collectionSlug: string }) => {
  const collection = useConfig().getEntityConfig({ collectionSlug })
  return <EditMany collection={{ ...collection, versions: false as never }} />
}
