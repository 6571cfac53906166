import QRCode from 'qrcode'
import { escapeHtml } from '../lib/escape-html.ts'

export type QrModules = { size: number; isDark: (column: number, row: number) => boolean }

/** The white margin that readers need about a code, in modules (ISO/IEC 18004). */
export const quietZone = 4

/** The squares of the QR code of an address; error correction M survives a fold or a stamp. */
export const qrModules = (address: string): QrModules => {
  const { modules } = QRCode.create(address, { errorCorrectionLevel: 'M' })
  return { size: modules.size, isDark: (column, row) => modules.get(row, column) === 1 }
}

/** Neighbouring dark squares of a row as one: `column`, `row`, `width`. */
export const darkRuns = ({ size, isDark }: QrModules): { column: number; row: number; width: number }[] => {
  const runs = []
  for (let row = 0; row < size; row++) {
    for (let column = 0; column < size; column++) {
      if (!isDark(column, row)) continue
      const start = column
      while (column < size && isDark(column, row)) column++
      runs.push({ column: start, row, width: column - start })
    }
  }
  return runs
}

/** The QR code of an address as SVG that scales, black on white; `label` is read out, without one it is decoration. */
export const qrSvg = (address: string, label?: string): string => {
  const modules = qrModules(address)
  const side = modules.size + 2 * quietZone
  const path = darkRuns(modules)
    .map(({ column, row, width }) => `M${column + quietZone} ${row + quietZone}h${width}v1h-${width}z`)
    .join('')
  const said = label ? `role="img" aria-label="${escapeHtml(label)}"` : 'aria-hidden="true"'
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${side} ${side}" shape-rendering="crispEdges" ${said}>` +
    `<path fill="#fff" d="M0 0h${side}v${side}H0z"/><path d="${path}"/></svg>`
  )
}
