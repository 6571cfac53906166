import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
import type { TextItem, TextMarkedContent } from 'pdfjs-dist/types/src/display/api.js'

export type StructNode = {
  role?: string
  alt?: string
  lang?: string
  type?: string
  children?: StructNode[]
}

/** One line, single spaces, no no-break spaces: what renderings may differ in. */
export const flat = (text: string): string => text.replace(/\s+/g, ' ').trim()

export const htmlText = (markup: string): string =>
  flat(
    markup
      .replace(/<[^>]+>/g, ' ')
      .replaceAll('&quot;', '"')
      .replaceAll('&#39;', "'")
      .replaceAll('&lt;', '<')
      .replaceAll('&gt;', '>')
      .replaceAll('&amp;', '&'),
  )

type Item = TextItem | TextMarkedContent

const linesOf = (items: Item[]): string[] =>
  items
    .flatMap((item) => ('str' in item ? [item.hasEOL ? `${item.str}\n` : item.str] : []))
    .join('')
    .split('\n')
    .map(flat)
    .filter(Boolean)

/** Artifacts hold no other marks here. */
const split = (items: Item[], wanted: boolean): Item[] => {
  let isArtifact = false
  return items.filter((item) => {
    if (!('str' in item)) isArtifact = (item as { tag?: string }).tag === 'Artifact'
    return isArtifact === wanted
  })
}
const artifactsOf = (items: Item[]): Item[] => split(items, true)
/** What a reader of the structure is told. */
const withoutArtifacts = (items: Item[]): Item[] => split(items, false)

/** What another program reads in a PDF. */
export const readPdf = async (bytes: Uint8Array) => {
  const task = getDocument({ data: bytes.slice(), verbosity: 0, fontExtraProperties: true })
  const document = await task.promise
  const pages = []
  for (let number = 1; number <= document.numPages; number++) {
    const page = await document.getPage(number)
    const { items, lang } = await page.getTextContent({ includeMarkedContent: true })
    const texts = items.flatMap((item) => ('str' in item ? [item] : []))
    await page.getOperatorList()
    const fonts = [...new Set(texts.map(({ fontName }) => fontName))].map(
      (name) => page.commonObjs.get(name) as { name: string; missingFile: boolean },
    )
    pages.push({
      lang,
      fonts,
      lines: linesOf(withoutArtifacts(items)),
      artifacts: linesOf(artifactsOf(items)),
      tree: (await page.getStructTree()) as StructNode,
      links: (await page.getAnnotations()).map(({ url, contentsObj }) => ({
        url,
        contents: contentsObj?.str,
      })),
    })
  }
  const { info, metadata } = await document.getMetadata()
  const read = { pages, info: info as Record<string, unknown>, metadata, marks: await document.getMarkInfo() }
  await task.destroy()
  return read
}

/** Every element of a structure tree, in reading order. */
export const elementsOf = (node: StructNode): StructNode[] =>
  [node, ...(node.children ?? []).flatMap(elementsOf)].filter(({ role }) => role !== undefined)
