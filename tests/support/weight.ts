import type { Browser } from 'playwright-core'

/** Bytes over the wire until a page that nobody has seen before is still: everything but images. */
export const weightOf = async (browser: Browser, url: string): Promise<number> => {
  const context = await browser.newContext({ viewport: { width: 1280, height: 844 } })
  const page = await context.newPage()
  const wire = await context.newCDPSession(page)
  const images = new Set<string>()
  let bytes = 0
  wire.on('Network.responseReceived', ({ requestId, type }) => type === 'Image' && images.add(requestId))
  wire.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    if (!images.has(requestId)) bytes += encodedDataLength
  })
  await wire.send('Network.enable')
  await page.goto(url, { waitUntil: 'networkidle' })
  await context.close()
  return bytes
}
