import type { Readable } from 'node:stream'

/** Calls `each` with every whole line of a stream, and with what is left when it ends. */
export const eachLine = (stream: Readable, each: (line: string) => void): void => {
  let rest = ''
  stream.setEncoding('utf8')
  stream.on('data', (chunk: string) => {
    const lines = (rest + chunk).split(/\r?\n/)
    rest = lines.pop() ?? ''
    lines.forEach(each)
  })
  stream.on('end', () => {
    if (rest) each(rest)
  })
}
