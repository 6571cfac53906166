/** A node of JSON-LD in the vocabulary of schema.org. */
export type Thing = { '@type': string; [property: string]: unknown }

/** The context of a document whose texts are in one language. */
export const schemaOrgContext = (language: string) => ['https://schema.org', { '@language': language }]
