import type { PayloadRequest } from 'payload'
import { defaultLocale } from '../i18n/locales.ts'

export type Option = { value: string; label: string }
export type Question = {
  form: string
  name: string
  label: string
  sealed: boolean
  type: string
  options: Option[]
}

type Texts = Record<string, string | null | undefined> | null | undefined
type Block = {
  blockType: string
  name?: string
  label?: Texts
  sealed?: boolean | null
  options?: { value: string; label?: Texts }[] | null
}

/** Questions that are counted by option: what is chosen can be counted, what is written cannot. */
export const countable = ({ type }: Question): boolean => ['select', 'radio', 'checkbox'].includes(type)

/** The questions of the forms as they stand now, published or not, with labels in the reader's language. */
export const questionsOf = async (
  req: PayloadRequest,
  forms: string[],
  language: string,
): Promise<Question[]> => {
  const { docs } = await req.payload.find({
    collection: 'forms',
    where: { id: { in: forms } },
    locale: 'all',
    depth: 0,
    pagination: false,
    req,
    // Whoever may see the numbers must be told what was asked; a host reads no forms.
    overrideAccess: true,
  })
  return docs.flatMap(({ id, fields }) =>
    ((fields ?? []) as unknown as Block[]).flatMap((block) => questionOf(id, block, language)),
  )
}

const questionOf = (form: string, block: Block, language: string): Question[] =>
  block.name === undefined
    ? []
    : [
        {
          form,
          name: block.name,
          label: inLanguage(block.label, language) ?? block.name,
          sealed: block.sealed === true,
          type: block.blockType,
          options: (block.options ?? []).map(({ value, label }) => ({
            value,
            label: inLanguage(label, language) ?? value,
          })),
        },
      ]

const inLanguage = (texts: Texts, language: string): string | null =>
  texts?.[language] ?? texts?.[defaultLocale] ?? Object.values(texts ?? {}).find(Boolean) ?? null
