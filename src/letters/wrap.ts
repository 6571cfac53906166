/** Length as a reader counts it: an accent does not take a column of its own. */
const columnsOf = (text: string): number => [...text.normalize('NFC')].length

/** A line breaks at a space, but not at a no-break space, before French punctuation or a dash, or after an opening guillemet. */
const blank = /(?<!«)[ \t]+(?![:;!?»–])/

/** A text in lines of at most `width` columns; a word or address that is longer stays whole. */
export const wrapped = (text: string, width: number, first = '', hanging = ''): string =>
  text
    .split('\n')
    .map((line, index) => fill(line, width, index === 0 ? first : hanging, hanging))
    .join('\n')

const fill = (line: string, width: number, first: string, hanging: string): string => {
  const lines: string[] = []
  let current = first
  let isEmpty = true
  for (const word of line.split(blank).filter(Boolean)) {
    const longer = isEmpty ? current + word : `${current} ${word}`
    if (isEmpty || columnsOf(longer) <= width) current = longer
    else {
      lines.push(current)
      current = hanging + word
    }
    isEmpty = false
  }
  return [...lines, current].join('\n').trimEnd()
}
