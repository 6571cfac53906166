const placeholder = /\{\{\s*([^{}]*?)\s*\}\}/g

/** What a placeholder stands for; an unknown name or one without a value stays as it was written and is reported. */
export const filler = (values: Record<string, string | null>) => {
  const missing = new Set<string>()
  const fill = (text: string): string =>
    text.replace(placeholder, (written, name: string) => {
      const value = Object.hasOwn(values, name) ? values[name] : null
      if (value) return value
      missing.add(name)
      return written
    })
  return { fill, missing }
}
