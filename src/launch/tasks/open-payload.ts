import { BasePayload, type Payload } from 'payload'
import config from '../../../payload.config.ts'

/** Runs work with the product's Payload and lets go of the database after it. */
export const withPayload = async <T>(work: (payload: Payload) => Promise<T>): Promise<T> => {
  const payload = await new BasePayload().init({ config: await config, disableOnInit: true })
  try {
    return await work(payload)
  } finally {
    await payload.destroy()
  }
}
