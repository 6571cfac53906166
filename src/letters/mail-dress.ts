import type { Dress, Part } from './markup.ts'

const serif = "Georgia,'Times New Roman',serif"
const sans = 'Helvetica,Arial,sans-serif'
const paragraph = `margin:0 0 14px;font:16px/1.5 ${serif};color:#1b1b1f`

/** Styles that mail programs keep: no classes, no variables, no shorthand for what Outlook reads one by one. */
const styles: Partial<Record<Part, string>> = {
  letter: 'max-width:600px;color:#1b1b1f',
  letterhead: 'margin:0 0 24px;padding:0 0 12px;border-bottom:3px solid #c8102e',
  'letterhead-name': `margin:0;font:600 14px/1.4 ${sans};color:#1b1b1f`,
  date: `margin:0 0 14px;font:14px/1.5 ${sans};color:#55555f`,
  addressee: paragraph,
  title: `margin:0 0 8px;font:600 24px/1.25 ${serif};color:#1b1b1f`,
  when: `margin:0 0 24px;font:14px/1.5 ${sans};color:#55555f`,
  reply: 'margin:0 0 24px;padding:16px 16px 2px;border:1px solid #d0d0d6;border-left:4px solid #c8102e',
  request: `margin:0 0 14px;font:600 16px/1.5 ${sans};color:#1b1b1f`,
  code: 'font-family:Consolas,Menlo,monospace;white-space:nowrap',
  small: `margin:0 0 14px;font:13px/1.5 ${sans};color:#55555f`,
  heading: `margin:28px 0 10px;font:600 19px/1.3 ${serif};color:#1b1b1f`,
  subheading: `margin:18px 0 8px;font:600 16px/1.3 ${serif};color:#1b1b1f`,
  text: paragraph,
  list: `margin:0 0 14px;padding:0 0 0 24px;font:16px/1.5 ${serif};color:#1b1b1f`,
  item: 'margin:0 0 6px',
  facts: 'margin:0 0 14px',
  label: `margin:0;font:600 14px/1.5 ${sans};color:#55555f`,
  value: `margin:0 0 8px;font:16px/1.5 ${serif};color:#1b1b1f`,
  signatory: `margin:0 0 18px;font:16px/1.5 ${serif};color:#1b1b1f`,
  link: 'color:#a00d24;text-decoration:underline',
}

export const mailDress: Dress = (part) => {
  const style = styles[part]
  return style ? ` style="${style}"` : ''
}
