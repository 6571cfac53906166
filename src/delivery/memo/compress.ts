import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'

/** Below this an answer fits one packet whether compressed or not. */
export const smallest = 1_024

/** Above, the last percent of size costs as much time as all before. */
const brotliQuality = 5
const gzipLevel = 6

/** Off the event loop. Null when compressing saves nothing. */
export const compress = async (encoding: 'br' | 'gzip', body: Buffer): Promise<Buffer | null> => {
  const made = await (encoding === 'br'
    ? promisify(brotliCompress)(body, {
        params: {
          [constants.BROTLI_PARAM_QUALITY]: brotliQuality,
          [constants.BROTLI_PARAM_SIZE_HINT]: body.length,
        },
      })
    : promisify(gzip)(body, { level: gzipLevel }))
  return made.length < body.length ? Buffer.from(made) : null
}
