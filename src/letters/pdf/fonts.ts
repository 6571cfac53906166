import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'

// From the root, where every process runs: bundled code does not know its own folder.
const require = createRequire(path.resolve('package.json'))

/** Source Serif 4 and Source Sans 3 (SIL Open Font License): both have Cyrillic with ў and the letters of Łacinka. */
const files = {
  serif: '@expo-google-fonts/source-serif-4/400Regular/SourceSerif4_400Regular.ttf',
  'serif-bold': '@expo-google-fonts/source-serif-4/600SemiBold/SourceSerif4_600SemiBold.ttf',
  'serif-italic': '@expo-google-fonts/source-serif-4/400Regular_Italic/SourceSerif4_400Regular_Italic.ttf',
  sans: '@expo-google-fonts/source-sans-3/400Regular/SourceSans3_400Regular.ttf',
  'sans-bold': '@expo-google-fonts/source-sans-3/600SemiBold/SourceSans3_600SemiBold.ttf',
}

export type FontName = keyof typeof files

const bytes = new Map<FontName, Buffer>()

/** The font's file; read once per process. */
const fontFile = (name: FontName): Buffer => {
  const kept = bytes.get(name) ?? readFileSync(require.resolve(files[name]))
  bytes.set(name, kept)
  return kept
}

export const registerFonts = (document: PDFKit.PDFDocument): void => {
  for (const name of Object.keys(files) as FontName[]) document.registerFont(name, fontFile(name))
}
