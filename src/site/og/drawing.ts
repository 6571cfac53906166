import { resolve } from 'node:path'
import sharp from 'sharp'
import { colours, markSvg } from '../../lib/identity.ts'
import { escapeHtml } from '../../lib/escape-html.ts'

const size = { width: 1200, height: 630 }
const edge = 80
const textHeight = 300

/** The font lies beside its licence in a dependency; found from the folder in which every process of ours runs. */
const serif = () =>
  resolve('node_modules/@expo-google-fonts/source-serif-4/600SemiBold/SourceSerif4_600SemiBold.ttf')

const written = (text: string, letter: number, width: number, colour: string) =>
  sharp({
    text: {
      text: `<span foreground="${colour}">${escapeHtml(text)}</span>`,
      font: `Source Serif 4 SemiBold ${letter}`,
      fontfile: serif(),
      rgba: true,
      dpi: 72,
      width,
      spacing: -6,
      wrap: 'word',
    },
  })
    .png()
    .toBuffer({ resolveWithObject: true })

/** The largest letters in which the title fits. */
const title = async (text: string) => {
  for (const letter of [72, 60, 50]) {
    const set = await written(text, letter, size.width - 2 * edge, colours.white)
    if (set.info.height <= textHeight) return set
  }
  return written(`${text.slice(0, 120)}…`, 50, size.width - 2 * edge, colours.white)
}

/** What other sites show of a page: its title and whose it is, white, red and white on the alliance's blue. */
export const drawing = async (heading: string, siteName: string): Promise<Buffer> => {
  const [set, name] = await Promise.all([
    title(heading),
    written(siteName, 28, size.width - 2 * edge - 110, '#c9d2dc'),
  ])
  const mark = await sharp(Buffer.from(markSvg()), { density: 144 }).resize(88, 88).toBuffer()
  const stripe = { create: { width: size.width, height: 8, channels: 3 as const, background: '#c8102e' } }
  const white = { create: { width: size.width, height: 24, channels: 3 as const, background: colours.white } }
  return sharp({ create: { ...size, channels: 3, background: colours.navy } })
    .composite([
      { input: white, left: 0, top: 0 },
      { input: stripe, left: 0, top: 8 },
      { input: set.data, left: edge, top: edge + 30 },
      { input: mark, left: edge, top: size.height - edge - 88 },
      { input: name.data, left: edge + 112, top: Math.round(size.height - edge - 44 - name.info.height / 2) },
    ])
    .png({ palette: true, colours: 64 })
    .toBuffer()
}

export const pngAnswer = (png: Buffer): Response =>
  new Response(new Uint8Array(png), { headers: { 'content-type': 'image/png' } })
