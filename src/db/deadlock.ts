const deadlock = '40P01'

/** PostgreSQL's code of an error; the driver's may come wrapped in that of the query builder. */
export const codeOf = (error: unknown): string | undefined => {
  const { code, cause } = error as { code?: string; cause?: { code?: string } }
  return code ?? cause?.code
}

/**
 * Does a whole transaction once more when PostgreSQL ended it to undo a deadlock: one guest holds a reply and waits
 * for the places, another holds the places and moves that reply up.
 */
export const againAfterDeadlock = async <Result>(transaction: () => Promise<Result>): Promise<Result> => {
  try {
    return await transaction()
  } catch (error) {
    if (codeOf(error) !== deadlock) throw error
    return transaction()
  }
}
