const range = (first: number, last: number): string =>
  String.fromCodePoint(...Array.from({ length: last - first + 1 }, (_, index) => first + index))

const marks = '–—‘’‚“”„†•…‹›€™−→←↑↓≥≤№ʼ\u2009\u2011\u202f'

/** What each file of a face holds; the ranges in `fonts.css` say the same, so that a page loads only what it writes. */
export const scripts = {
  /** Digits and punctuation apart, so that a Cyrillic page need not load Latin letters for a full stop. */
  signs: range(0x20, 0x40) + range(0x5b, 0x60) + range(0x7b, 0x7e) + range(0xa0, 0xbf) + marks,
  latin: range(0x41, 0x5a) + range(0x61, 0x7a) + range(0xc0, 0xff),
  /** Łacinka and the alphabets of the members' languages. */
  extended: `${range(0x100, 0x17f)}ȘșȚțẞ\u0301\u0306\u030c`,
  cyrillic: `${range(0x400, 0x45f)}Ґґ`,
}
