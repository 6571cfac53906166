/** Waits for all work; when a part fails, the rest is told to stop and waited for before the error is thrown. */
export const together = async <T>(controller: AbortController, work: Promise<T>[]): Promise<T[]> => {
  try {
    return await Promise.all(work)
  } catch (error) {
    controller.abort(error)
    await Promise.allSettled(work)
    throw error
  }
}
