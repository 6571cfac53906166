/** A list as it leaves the house: every cell is text, nothing is computed by whoever opens it. */
export type Table = { headings: string[]; rows: string[][] }

/** Without what XML 1.0 cannot carry and what turns the direction of a line around. */
export const plain = (value: string): string =>
  value.replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F\u202A-\u202E\u2066-\u2069\uFFFE\uFFFF]/g, '')
