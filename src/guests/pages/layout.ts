import type { Locale } from '../../i18n/locales.ts'
import { say, spokenFor } from '../../rsvp/say.ts'
import { html, type Html } from './html.ts'
import { stylesheet } from './stylesheet.ts'
import { autonyms, words } from './words.ts'

/** What every page needs to know: its language, and in which languages the same form can be had. */
export type Frame = { locale: Locale; reference: string; languages: readonly Locale[] }

/** A whole document. The page speaks its own language; a form in another one marks its texts with `lang`. */
export const layout = ({ locale, ...frame }: Frame, title: string, content: Html): string =>
  html`<!doctype html>
    <html lang="${spokenFor(locale)}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="robots" content="noindex" />
        <title>${title}</title>
        <link rel="stylesheet" href="${stylesheet.path}" />
      </head>
      <body>
        <a class="skip" href="#content">${say(words.skip, locale)}</a>
        <header>${languageSwitch({ locale, ...frame })}</header>
        <main id="content" tabindex="-1">${content}</main>
      </body>
    </html> `.markup

export const pathOf = (reference: string, locale: Locale): string =>
  `/r/${encodeURIComponent(reference)}?lang=${locale}`

export const languageLinks = ({ locale, reference, languages }: Frame): Html =>
  html`<ul class="languages">
    ${languages.map((language) =>
      language === locale
        ? html`<li><span lang="${language}" aria-current="true">${autonyms[language]}</span></li>`
        : html`<li>
            <a href="${pathOf(reference, language)}" lang="${language}" hreflang="${language}"
              >${autonyms[language]}</a
            >
          </li>`,
    )}
  </ul>`

const languageSwitch = (frame: Frame): Html | null =>
  frame.languages.length < 2
    ? null
    : html`<nav aria-label="${say(words.language, frame.locale)}">${languageLinks(frame)}</nav>`
