const nameOf = (url: string): string => {
  const { hostname } = new URL(url)
  return hostname.replace(/^www\./, '')
}

/** A link to another site under that site's name. */
export const WebLink = ({ url }: { url: string }) =>
  URL.canParse(url) ? <a href={url}>{nameOf(url)}</a> : <>{url}</>
