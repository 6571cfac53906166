import { headers } from 'next/headers'
import { readSiteEnv } from '../env.ts'

/** How the studio names the address from which a preview is to be read. */
const previewHeader = 'x-preview-source'
const previewAddress = /^http:\/\/127\.0\.0\.1:\d{1,5}\/[\w-]{43}$/

/** Where the page that is being made reads its content: the public API, or, in a preview, the studio's copy of it. */
export const source = async (): Promise<string> => {
  const preview = (await headers()).get(previewHeader)
  return preview !== null && previewAddress.test(preview) ? preview : readSiteEnv().DELIVERY_URL
}
