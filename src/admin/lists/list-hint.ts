/** Above the list of a collection that `words.ts` knows. */
export const listHint = '/src/admin/lists/ListHint.tsx#ListHint'
