const endOfDirectory = 0x06054b50
const entry = 0x02014b50
const entryHead = 46

/** What the entries of a ZIP file say they unpack to, in bytes. Throws when it is no ZIP file (APPNOTE 4.3.12, 4.3.16). */
export const unpackedSize = (bytes: Uint8Array): number => {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  let end = bytes.byteLength - 22
  while (end >= 0 && view.getUint32(end, true) !== endOfDirectory) end -= 1
  if (end < 0) throw new Error('This is no ZIP file.')
  let at = view.getUint32(end + 16, true)
  let total = 0
  for (let count = view.getUint16(end + 10, true); count > 0; count -= 1) {
    if (view.getUint32(at, true) !== entry) throw new Error('The directory of the ZIP file is broken.')
    total += view.getUint32(at + 24, true)
    at +=
      entryHead +
      view.getUint16(at + 28, true) +
      view.getUint16(at + 30, true) +
      view.getUint16(at + 32, true)
  }
  return total
}
