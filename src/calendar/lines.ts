/** A property of RFC 5545: its name with parameters, and its value as it is written. */
export type Property = readonly [name: string, value: string]

/** RFC 5545 3.3.11: in text a backslash, semicolon, comma or line break is written with a backslash. */
export const text = (value: string): string =>
  value
    .replace(/[\\;,]/g, (mark) => `\\${mark}`)
    .replace(/\r\n|\r|\n/g, '\\n')
    .replace(/\p{Cc}/gu, '')

/** RFC 6868: what a parameter cannot hold otherwise. */
export const parameter = (value: string): string =>
  `"${value
    .replace(/[\p{Cc}--[\r\n]]/gv, '')
    .replaceAll('^', '^^')
    .replaceAll('"', "^'")
    .replace(/\r\n|\r|\n/g, '^n')}"`

/** The lines of a calendar, each ended by CRLF and folded. */
export const written = (properties: readonly Property[]): string =>
  properties.map(([name, value]) => `${fold(`${name}:${value}`)}\r\n`).join('')

const octetsOfLine = 75

/** RFC 5545 3.1: at most 75 octets in a line. Some readers join lines before they decode, so no character is split. */
const fold = (line: string): string => {
  let folded = ''
  let octets = 0
  for (const character of line) {
    const size = Buffer.byteLength(character)
    if (octets + size > octetsOfLine) {
      folded += '\r\n '
      octets = 1
    }
    folded += character
    octets += size
  }
  return folded
}
