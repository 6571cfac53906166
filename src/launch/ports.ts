import { portProblem } from '../lib/free-port.ts'
import { Obstacle } from '../lib/obstacle.ts'

const causes: Record<string, string> = {
  EADDRINUSE: 'is in use by another program',
  EACCES: 'may not be opened by this user',
}
const notThere = new Set(['EAFNOSUPPORT', 'EADDRNOTAVAIL'])

/** Throws an Obstacle that names the first variable whose port cannot be opened, or that two of them are equal. */
export const refuseBusyPorts = async (ports: Record<string, number>): Promise<void> => {
  if (new Set(Object.values(ports)).size < Object.keys(ports).length) {
    throw new Obstacle(`Two of ${Object.keys(ports).join(', ')} are equal; give each a number of its own.`)
  }
  for (const [variable, port] of Object.entries(ports)) {
    for (const host of ['127.0.0.1', '::']) {
      const code = await portProblem(port, host)
      if (!code || (host === '::' && notThere.has(code))) continue
      throw new Obstacle(
        `Port ${port} ${causes[code] ?? `cannot be opened (${code})`}; stop that program or set ${variable} to a free port.`,
      )
    }
  }
}
