// Control characters and those that turn the direction of writing; a line break within a cell is a space.
const hidden = /[\u0000-\u001f\u007f-\u009f\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/u
const formula = /^[=+\-@]/

/** One line, its letters composed. */
export const tidy = (text: string): string => text.normalize('NFC').replace(/\s+/gu, ' ').trim()

export const hasHidden = (text: string): boolean => hidden.test(text)

/** What a spreadsheet would run when somebody opens an export of it (OWASP, CSV injection). */
export const looksLikeFormula = (text: string): boolean => formula.test(text)
