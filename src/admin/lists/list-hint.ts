import type { CollectionConfig } from 'payload'

const path = '/src/admin/lists/ListHint.tsx#ListHint'

/** Gives the list of a collection its words for when it is empty. */
export const withListHint = (collection: CollectionConfig): CollectionConfig => {
  const { admin } = collection
  const beforeListTable = [path, ...(admin?.components?.beforeListTable ?? [])]
  return { ...collection, admin: { ...admin, components: { ...admin?.components, beforeListTable } } }
}
