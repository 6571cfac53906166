import jsqrModule from 'jsqr'
import sharp from 'sharp'
import { describe, expect, it } from 'vitest'
import { qrSvg } from '../../../src/letters/qr.ts'
import { address } from './seeded.ts'

const jsqr = jsqrModule as unknown as (
  pixels: Uint8ClampedArray,
  width: number,
  height: number,
) => { data: string } | null

const scanned = async (svg: string): Promise<string | undefined> => {
  const { data, info } = await sharp(Buffer.from(svg)).resize(400, 400).ensureAlpha().raw().toBuffer({
    resolveWithObject: true,
  })
  return jsqr(new Uint8ClampedArray(data), info.width, info.height)?.data
}

describe('the QR code', () => {
  it('is read back as the personal address', async () => {
    expect(await scanned(qrSvg(address))).toBe(address)
  })

  it('is another one for another address', async () => {
    expect(await scanned(qrSvg(address.replace(/B1$/, 'B2')))).toBe(address.replace(/B1$/, 'B2'))
  })

  it('is read out by its label, escaped, or not at all', () => {
    expect(qrSvg(address, 'Your "page" <1>')).toContain('aria-label="Your &quot;page&quot; &lt;1&gt;"')
    expect(qrSvg(address)).toContain('aria-hidden="true"')
  })
})
