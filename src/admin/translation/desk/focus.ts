const attribute = (path: string): string => `[data-text="${CSS.escape(path)}"]`

const editorOf = (path: string): HTMLElement | null =>
  document.querySelector<HTMLElement>(`${attribute(path)} :is(textarea, [contenteditable='true'])`)

/** The path of the text that has the keyboard. */
export const focusedPath = (): string | null =>
  document.activeElement?.closest('[data-text]')?.getAttribute('data-text') ?? null

export const focusText = (path: string): void => {
  const editor = editorOf(path)
  editor?.focus({ preventScroll: true })
  editor?.closest('section')?.scrollIntoView({ block: 'center' })
}

/** Types a word where the caret is, as the keyboard would, so that it can be undone. */
export const typeInto = (path: string, word: string): void => {
  const editor = editorOf(path)
  if (editor && document.activeElement !== editor) {
    editor.focus()
    if (editor instanceof HTMLTextAreaElement)
      editor.setSelectionRange(editor.value.length, editor.value.length)
  }
  // Deprecated and without a successor: nothing else types into a field and keeps its undo.
  document.execCommand('insertText', false, word)
}

/** Replaces a part of a plain text, as the keyboard would. */
export const replaceIn = (
  path: string,
  { start, end }: { start: number; end: number },
  word: string,
): void => {
  const editor = editorOf(path)
  if (!(editor instanceof HTMLTextAreaElement)) return typeInto(path, word)
  editor.focus()
  editor.setSelectionRange(start, end)
  document.execCommand('insertText', false, word)
}
