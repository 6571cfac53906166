import { lang } from '../api/spoken.ts'
import type { Media } from '../api/types.ts'

/** An image with the dimensions that the API gives, so that nothing moves when it comes. */
export const Picture = ({ media, sizes }: { media: Media; sizes: 'portrait' | 'wide' }) => (
  <figure className={sizes}>
    <img
      src={media.url}
      width={media.width}
      height={media.height}
      alt={media.alt ?? ''}
      lang={lang(media, 'alt')}
      loading="lazy"
      decoding="async"
    />
    {media.credit && <figcaption className="small quiet">{media.credit}</figcaption>}
  </figure>
)
