import { escapeHtml } from '../../lib/escape-html.ts'
import qrcode from 'qrcode'
import type { Guest } from '../guests.ts'

export type Badge = Pick<Guest, 'name' | 'countryName' | 'categoryLabel' | 'parliament'> & { code: string }

const style = `
@page { size: A4; margin: 10mm }
* { box-sizing: border-box }
body { margin: 0; font: 11pt/1.3 system-ui, sans-serif; color: #000; background: #fff }
h1 { font-size: 11pt; font-weight: 400 }
ul { display: grid; grid-template-columns: repeat(2, 90mm); gap: 4mm; margin: 0; padding: 0; list-style: none }
li { display: grid; grid-template-columns: 1fr 24mm; gap: 4mm; align-content: space-between; height: 55mm;
  padding: 5mm; border: 0.3mm dashed #888; break-inside: avoid; overflow: hidden }
li > p { margin: 0 } .name { grid-column: 1 / -1; font-size: 18pt; font-weight: 700; overflow-wrap: anywhere }
svg { width: 24mm; height: 24mm } .code { font: 8pt monospace }
@media print { h1 { display: none } }`

/** A page to print and cut (A4, eight badges of 90 × 55 mm), each with the code for the door as text and as QR. */
export const badgeSheet = async (badges: Badge[], title: string, language: string): Promise<string> => {
  const cards = await Promise.all(badges.map(card))
  return `<!doctype html><html lang="${language}"><meta charset="utf-8"><title>${escapeHtml(title)}</title><style>${style}</style><h1>${escapeHtml(title)}</h1><ul>${cards.join('')}</ul></html>`
}

const card = async ({ name, countryName, categoryLabel, parliament, code }: Badge): Promise<string> => {
  const image = await qrcode.toString(code, { type: 'svg', margin: 0, errorCorrectionLevel: 'M' })
  const lines = [parliament, countryName, categoryLabel].filter((line) => line !== null)
  return `<li><p class="name" dir="auto">${escapeHtml(name ?? '')}</p><p>${lines.map(escapeHtml).join('<br>')}<br><span class="code">${code}</span></p>${image}</li>`
}
