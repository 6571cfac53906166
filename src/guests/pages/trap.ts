import type { Locale } from '../../i18n/locales.ts'
import { say } from '../../i18n/say.ts'
import { fields } from '../personal/fields.ts'
import { html, type Html } from './html.ts'
import { words } from './words.ts'

/** A field no person sees and no browser fills in; programs that fill in everything give themselves away. */
export const trap = (locale: Locale): Html =>
  html`<div class="trap" aria-hidden="true">
    <label for="${fields.trap}">${say(words.trap, locale)}</label
    ><input type="text" id="${fields.trap}" name="${fields.trap}" tabindex="-1" autocomplete="off" />
  </div>`
