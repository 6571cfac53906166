import sharp from 'sharp'

/** A drawing as a small PNG: flat colours need no more than a palette. */
export const png = (svg: string): Promise<Buffer> =>
  sharp(Buffer.from(svg)).png({ palette: true, colours: 16, compressionLevel: 9, effort: 10 }).toBuffer()
