const silence = 2000
const interval = 10_000

export const say = (line: string): void => {
  process.stdout.write(`${line}\n`)
}

export const seconds = (since: number): string => `${((performance.now() - since) / 1000).toFixed(1)} s`

/** Runs a piece of work and says how long it took; after two seconds also that it is on its way. */
export const step = async <T>(title: string, work: () => Promise<T>): Promise<T> => {
  const began = performance.now()
  const tell = (): void => say(`… ${title} (${seconds(began)})`)
  const timers: NodeJS.Timeout[] = [setTimeout(tell, silence), setInterval(tell, interval)]
  try {
    const result = await work()
    say(`✓ ${title} (${seconds(began)})`)
    return result
  } catch (error) {
    say(`✗ ${title} (${seconds(began)})`)
    throw error
  } finally {
    timers.forEach(clearTimeout)
  }
}
