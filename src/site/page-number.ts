/** The page that an address asks for; anything else than a whole number from 1 on means the first. */
export const pageNumber = (asked: string | string[] | undefined): number => {
  const page = Number(asked)
  return Number.isInteger(page) && page > 0 && page < 10_000 ? page : 1
}
