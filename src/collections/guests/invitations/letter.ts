import { z } from 'zod'
import { readEnv } from '../../../env.ts'
import { preview } from '../../../invitations/preview.ts'
import type { Letter } from '../../../letters/content.ts'
import { letterHtml } from '../../../letters/html.ts'
import { letterPdf } from '../../../letters/pdf.ts'
import { letterStyles } from '../../../letters/styles.ts'
import { letterText } from '../../../letters/text.ts'
import { desk, idIn } from './desk.ts'

const asked = z.object({
  format: z.enum(['html', 'text', 'pdf']).default('html'),
  language: z.string().max(10).optional(),
})

/** The page carries no script and asks for nothing; the admin shows it in a frame without rights. */
const page = (letter: Letter): string =>
  `<!doctype html><html lang="${letter.language}"><meta charset="utf-8"><title>–</title>` +
  `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; img-src data:">` +
  `<style>${letterStyles}</style><body>${letterHtml(letter)}</body></html>`

const headersOf = (type: string, { missing }: Letter) => ({
  'Content-Type': type,
  'Cache-Control': 'no-store',
  'X-Content-Type-Options': 'nosniff',
  // The placeholders that have no value for this guest: they stand in the letter as they were written.
  'Letter-Missing': encodeURIComponent(missing.join(',')),
})

/** `GET /api/invitations/:id/letter?format=html|text|pdf&language=`: the letter of one guest, with a link that opens nothing. */
export const letterPreview = desk('get', '/:id/letter', async (req) => {
  const { format, language } = asked.parse(req.query)
  const { DELIVERY_URL, PUBLIC_URL } = readEnv()
  const settings = { delivery: DELIVERY_URL, publicUrl: PUBLIC_URL }
  const letter = await preview(req, idIn(req), language, settings)
  if (format === 'text')
    return new Response(letterText(letter), { headers: headersOf('text/plain; charset=utf-8', letter) })
  if (format === 'html')
    return new Response(page(letter), { headers: headersOf('text/html; charset=utf-8', letter) })
  return new Response(Buffer.from(await letterPdf(letter)), {
    headers: {
      ...headersOf('application/pdf', letter),
      'Content-Disposition': 'inline; filename="letter.pdf"',
    },
  })
})
