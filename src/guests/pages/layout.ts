import type { Locale } from '../../i18n/locales.ts'
import { say, spokenFor } from '../../i18n/say.ts'
import { html, type Html } from './html.ts'
import { stylesheets, type Stylesheet } from './stylesheets.ts'
import { autonyms, words } from './words.ts'

/** What every page needs to know: its language, its address, and in which languages the same can be had. */
export type Frame = { locale: Locale; path: string; languages: readonly Locale[]; styles?: Stylesheet[] }

/** A whole document. The page speaks its own language; a form in another one marks its texts with `lang`. */
export const layout = ({ locale, styles = [], ...frame }: Frame, title: string, content: Html): string =>
  html`<!doctype html>
    <html lang="${spokenFor(locale)}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="robots" content="noindex" />
        <title>${title}</title>
        ${[stylesheets.base, ...styles].map(({ path }) => html`<link rel="stylesheet" href="${path}" />`)}
      </head>
      <body>
        <a class="skip" href="#content">${say(words.skip, locale)}</a>
        <header>${languageSwitch({ locale, ...frame })}</header>
        <main id="content" tabindex="-1">${content}</main>
      </body>
    </html> `.markup

/** The page of a form for everybody. */
export const formPath = (reference: string): string => `/r/${encodeURIComponent(reference)}`

export const addressIn = (path: string, locale: Locale): string => `${path}?lang=${locale}`

export const languageLinks = ({ locale, path, languages }: Frame): Html =>
  html`<ul class="languages">
    ${languages.map((language) =>
      language === locale
        ? html`<li><span lang="${language}" aria-current="true">${autonyms[language]}</span></li>`
        : html`<li>
            <a href="${addressIn(path, language)}" lang="${language}" hreflang="${language}"
              >${autonyms[language]}</a
            >
          </li>`,
    )}
  </ul>`

const languageSwitch = (frame: Frame): Html | null =>
  frame.languages.length < 2
    ? null
    : html`<nav aria-label="${say(words.language, frame.locale)}">${languageLinks(frame)}</nav>`
