/** What this process answers for: pages by language, embeds, icons and the files of the build. */
const sitePaths =
  /^\/(?:[a-z]{2}(?:-[A-Z][a-z]{3})?(?:\/|$)|embed\/|_next\/static\/|(?:icon\.svg|apple-icon\.png|favicon\.ico)$)/

/** Whether an address belongs to the site: also after escapes and dots in it were resolved. */
export const isSitePath = (url: string): boolean => {
  const parsed = url.startsWith('/') ? URL.parse(`http://site.invalid${url}`) : null
  return parsed !== null && sitePaths.test(parsed.pathname)
}
