import { monitorEventLoopDelay } from 'node:perf_hooks'
import { getHeapStatistics } from 'node:v8'

/** What the process suffers: how late its event loop is, in milliseconds, and the share of the heap that is used. */
export type Load = { delay: number; heap: number }
export type Pressure = { overloaded: () => boolean; stop: () => void }

const limits: Load = { delay: 250, heap: 0.92 }
const every = 500
const resolution = 20

/** Looks twice a second. `read` tells the load since it was last asked. */
export const watchPressure = (read: () => Load = measured()): Pressure => {
  let over = false
  const timer = setInterval(() => {
    const { delay, heap } = read()
    over = delay > limits.delay || heap > limits.heap
  }, every)
  timer.unref()
  return { overloaded: () => over, stop: () => clearInterval(timer) }
}

const measured = (): (() => Load) => {
  const histogram = monitorEventLoopDelay({ resolution })
  histogram.enable()
  return () => {
    const late = histogram.count > 0 ? histogram.mean / 1e6 - resolution : 0
    histogram.reset()
    const { used_heap_size: used, heap_size_limit: limit } = getHeapStatistics()
    return { delay: late, heap: used / limit }
  }
}
