import { createServer } from 'node:net'

const tryListen = (port: number, host?: string): Promise<{ port: number } | { code: string }> =>
  new Promise((resolve) => {
    const server = createServer()
    server.once('error', (error: NodeJS.ErrnoException) => resolve({ code: error.code ?? error.message }))
    server.listen({ port, host, exclusive: true }, () => {
      const address = server.address()
      server.close(() => resolve({ port: typeof address === 'object' && address ? address.port : port }))
    })
  })

/** Why a port cannot be opened on a host (all hosts by default), as an error code, or null when it can. */
export const portProblem = async (port: number, host?: string): Promise<string | null> => {
  const answer = await tryListen(port, host)
  return 'code' in answer ? answer.code : null
}

/** The wished port on 127.0.0.1 if it is free, else one that the system picks. */
export const freeLoopbackPort = async (wished: number | null): Promise<number> => {
  const first = wished ? await tryListen(wished, '127.0.0.1') : null
  if (first && 'port' in first) return first.port
  const any = await tryListen(0, '127.0.0.1')
  if ('port' in any) return any.port
  throw new Error(`No loopback port is free (${any.code}).`)
}
