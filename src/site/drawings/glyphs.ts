const range = (first: number, last = first): string =>
  String.fromCodePoint(...Array.from({ length: last - first + 1 }, (_, index) => first + index))

const marks = '£§©«®°±²³·»¿–—‘’‚“”„†•…‹›€™−→←↑↓≥≤№ʼ\u00a0\u2009\u2011\u202f'
/** What Belarusian in Latin letters has beside them. */
const lacinka = 'ĆćČčŁłŃńŚśŠšŬŭŹźŽž'
const extended = [...range(0x100, 0x17f)].filter((letter) => !lacinka.includes(letter))

/** What each file of a face holds; the ranges in `fonts.css` say the same, so that a page loads only what it writes. */
export const scripts = {
  /** Digits and punctuation apart, so that a Cyrillic page need not load Latin letters for a full stop. */
  signs: range(0x20, 0x40) + range(0x5b, 0x60) + range(0x7b, 0x7e) + marks,
  latin: range(0x41, 0x5a) + range(0x61, 0x7a) + range(0xc0, 0xff) + lacinka,
  /** The alphabets of the members' languages. */
  extended: `${extended.join('')}ȘșȚțẞ\u0301\u0306\u030c`,
  /** Belarusian, Ukrainian and Russian. */
  cyrillic: `ЁЄІЇЎ${range(0x410, 0x44f)}ёєіїўҐґ`,
}
