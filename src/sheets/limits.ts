/** More is a mistake or an attack: the office's whole address book is a tenth of it. */
export const limits = {
  bytes: 2_000_000,
  /** What a workbook may become when its parts are unpacked. */
  unpackedBytes: 40_000_000,
  rows: 2_000,
  columns: 50,
  /** Characters of one cell. */
  cell: 2_000,
} as const
