import { plainText } from '../../../translation/plain-text.ts'

/** Nothing that a reader would see; rich text may hold an image or a line without a word. */
export const isEmpty = (value: unknown): boolean =>
  value === null || value === undefined || value === '' || (isRich(value) && isBare(value))

const isBare = (value: { root: { children?: unknown[] } }): boolean =>
  plainText(value) === '' &&
  (value.root.children ?? []).every((child) => {
    const { type, children } = child as { type?: string; children?: unknown[] }
    return type === 'paragraph' && (children ?? []).length === 0
  })

const isRich = (value: unknown): value is { root: { children?: unknown[] } } =>
  typeof value === 'object' && value !== null && 'root' in value
