const usualDays = 180
const longest = 36_500
const lastPage = 200

type SearchParams = Record<string, string | string[] | undefined>

const whole = (value: unknown, least: number, usual: number, most: number): number => {
  const number = typeof value === 'string' && value.trim() !== '' ? Number(value) : NaN
  return Number.isInteger(number) && number >= least ? Math.min(number, most) : usual
}

/** What the address of the list asks for; what makes no sense is the usual. */
export const askedBy = (params: SearchParams, known: readonly string[]) => ({
  days: whole(params['days'], 0, usualDays, longest),
  collection: known.find((slug) => slug === params['collection']),
  page: whole(params['page'], 1, 1, lastPage),
})
