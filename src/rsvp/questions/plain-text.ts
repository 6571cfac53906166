/** Everything but tab and line feed in the categories of control, surrogate and private use. */
const control = /[\p{Cc}\p{Cs}\p{Co}]/gu

/**
 * Invisible characters that reorder or hide text (UAX #9, Trojan Source CVE-2021-42574), and the tag characters.
 * The joiners U+200C and U+200D stay: several scripts cannot be spelled without them.
 */
const invisible =
  /[\u061C\u00AD\u200B\u200E\u200F\u202A-\u202E\u2060-\u206F\uFEFF\uFFF9-\uFFFB\u{E0000}-\u{E007F}]/gu

/** One line of Unicode text in NFC without control or direction characters, trimmed. */
export const oneLine = (text: string): string =>
  text
    .toWellFormed()
    .replace(/[\t\r\n\u2028\u2029]+/g, ' ')
    .replace(control, '')
    .replace(invisible, '')
    .normalize('NFC')
    .trim()

/** The same for several lines, with line feeds as line ends. */
export const manyLines = (text: string): string =>
  text
    .replace(/\r\n?|[\u2028\u2029]/g, '\n')
    .split('\n')
    .map((line) => oneLine(line).trimEnd())
    .join('\n')
    .trim()

/** Length as a reader counts: code points, not UTF-16 units. */
export const lengthOf = (text: string): number => [...text].length
