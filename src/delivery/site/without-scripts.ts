/**
 * Takes out of a page what its reader has no use for: scripts and what loads them early. Data blocks for machines
 * (JSON-LD) stay.
 *
 * Why expressions are enough for pages that React wrote: in text and in attribute values React writes `<`, `>` and `"`
 * only as references, so `<script` begins a tag and the next `>` ends it, and in data it writes `<` as `\u003c`, so
 * the next `</script` ends the element. Should a page ever hold something else, the policy sent with it lets no script
 * run; it would only be heavier.
 */
export const withoutScripts = (html: string): string => html.replace(scripts, keepData).replace(loaders, '')

const scripts = /<script\b([^>]*)>[\s\S]*?<\/script\s*>/gi
const loaders =
  /<link\b(?=[^>]*\srel="(?:preload|modulepreload)")(?=[^>]*(?:\sas="script"|"modulepreload"))[^>]*>/gi

const keepData = (whole: string, attributes: string): string =>
  /\stype="application\/ld\+json"/i.test(attributes) ? whole : ''

/** What React leaves for a script to put in its place: a page with it would be incomplete for its reader. */
export const waitsForScript = (html: string): boolean =>
  /<template id="[BP]:|<div hidden(?:="")? id="S:/i.test(html)
