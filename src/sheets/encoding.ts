export const encodings = ['utf-8', 'utf-16le', 'windows-1251', 'windows-1252'] as const
export type Encoding = (typeof encodings)[number]

/** The text of a CSV file and the encoding it was read in: said by a mark, valid UTF-8, or an old Windows page. */
export const decode = (bytes: Uint8Array, said?: Encoding): { text: string; encoding: Encoding } => {
  const encoding = said ?? detect(bytes)
  return { text: new TextDecoder(encoding).decode(bytes), encoding }
}

const detect = (bytes: Uint8Array): Encoding => {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  if (isUtf8(bytes)) return 'utf-8'
  return looksCyrillic(bytes) ? 'windows-1251' : 'windows-1252'
}

const isUtf8 = (bytes: Uint8Array): boolean => {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    return true
  } catch {
    return false
  }
}

/** І, і, Ў, ў, Ё, ё lie below the other letters of windows-1251. */
const isLetter = (byte: number | undefined): boolean =>
  byte !== undefined && (byte >= 0xc0 || [0xa1, 0xa2, 0xa8, 0xb2, 0xb3, 0xb8].includes(byte))

/** Words of Cyrillic are runs of high bytes; a French é or a Polish ó stands alone between plain letters. */
const looksCyrillic = (bytes: Uint8Array): boolean => {
  let alone = 0
  let together = 0
  bytes.forEach((byte, index) => {
    if (!isLetter(byte)) return
    if (isLetter(bytes[index - 1]) || isLetter(bytes[index + 1])) together += 1
    else alone += 1
  })
  return together > alone
}
