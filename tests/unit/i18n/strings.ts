import { ru as formBuilderRu } from '@payloadcms/plugin-form-builder/translations/languages/ru'
import { initI18n } from '@payloadcms/translations'
import { ru } from '@payloadcms/translations/languages/ru'
import { configOn } from '../../support/payload.ts'

type Tree = { [key: string]: string | Tree }

export const config = await configOn('postgres://nobody@127.0.0.1:1/never-opened')

/** Key as Payload writes it (`general:save`) and text. `$schema` is a remark for editors of the files. */
const flat = (tree: Tree, path = ''): [key: string, text: string][] =>
  Object.entries(tree).flatMap(([key, value]): [string, string][] => {
    if (key === '$schema') return []
    return typeof value === 'string' ? [[path + key, value]] : flat(value, `${path}${key}:`)
  })

/**
 * Every string the product's admin has in a language: Payload's own, the rich-text editor's and the form builder's,
 * on the server (`api`) or as sent to a browser (`client`).
 */
export const strings = async (language: 'en' | 'fr' | 'be', context: 'api' | 'client' = 'api') => {
  const { translations } = await initI18n({ config: config.i18n, context, language } as never)
  return new Map(flat(translations))
}

const editors = config.i18n.translations as { [language: string]: Tree }

/** The same strings in Russian, which the product does not offer. */
export const russian = new Map([
  ...flat(ru.translations),
  ...flat(formBuilderRu.translations),
  ...flat(editors['ru'] ?? {}),
])
