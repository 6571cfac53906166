import sharp from 'sharp'

let red = 0

/** A photograph as a telephone takes it: lying on its side, with its maker, the place and a thumbnail's worth of words; no two alike. */
export const photograph = (): Promise<Buffer> =>
  sharp({
    create: {
      width: 64,
      height: 48,
      channels: 3,
      background: { r: (red = (red + 11) % 256), g: 90, b: 120 },
    },
  })
    .withMetadata({ orientation: 6 })
    .withExifMerge({
      IFD0: { Artist: 'canary-artist' },
      IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '53/1 54/1 0/1' },
    })
    .withXmp('<x:xmpmeta xmlns:x="adobe:ns:meta/"><canary-xmp/></x:xmpmeta>')
    .jpeg()
    .toBuffer()
