import type { Content } from '../content/content.ts'
import { deliveryNodeFlags } from '../../src/delivery/node-flags.ts'
import type { Servers } from '../measure/side.ts'
import type { Scenario } from '../scenarios/scenario.ts'
import { startServer, type Running } from './start.ts'

type Lasting = Omit<Servers, 'bare'>

/** Delivery as the product runs it, and stock Payload, each on its own database. */
export const startLasting = async (
  { delivery, stock, folder }: Content,
  onStarted: (server: Running) => void,
): Promise<Lasting> => {
  const started = async (...given: Parameters<typeof startServer>): Promise<Running> => {
    const server = await startServer(...given)
    onStarted(server)
    return server
  }
  return {
    delivery: await started(import.meta.resolve('../../src/delivery/server.ts'), {
      env: { DELIVERY_DATABASE_URL: delivery.deliveryUrl, DATA_DIR: folder },
      flags: deliveryNodeFlags,
    }),
    stock: await started(import.meta.resolve('./stock.ts'), {
      env: { STOCK_DATABASE_URL: stock.ownerUrl },
    }),
  }
}

/** A server for one scenario: it takes delivery's answer and repeats it. */
export const startBare = ({ url }: Running, { same }: Scenario): Promise<Running> =>
  startServer(import.meta.resolve('./bare.ts'), { args: [url, JSON.stringify(same)] })
