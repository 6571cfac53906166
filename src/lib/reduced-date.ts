const reduced = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/

/** Whether the text is an ISO 8601 date of reduced precision (`2023`, `2023-11`, `2023-11-06`) that exists. */
export const isReducedDate = (text: string): boolean => {
  const [, year, month = '01', day = '01'] = reduced.exec(text) ?? []
  if (!year) return false
  const date = new Date(`${year}-${month}-${day}T00:00:00Z`)
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(`${year}-${month}-${day}`)
}
