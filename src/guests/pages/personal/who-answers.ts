import type { Locale } from '../../../i18n/locales.ts'
import { say } from '../../../i18n/say.ts'
import { fields } from '../../personal/fields.ts'
import { one, type Sent } from '../../personal/sent.ts'
import { html, type Html } from '../html.ts'
import { addressIn } from '../layout.ts'
import { ownChoice, ownField } from '../own-field.ts'
import { delegationWords, words } from './words.ts'

type Asking = {
  locale: Locale
  sent: Sent | undefined
  wrong: Record<string, string>
}

/** The guest or an assistant, who then gets the confirmation too; somebody else is led to another page. */
export const whoAnswers = (
  name: string,
  delegatePath: string | null,
  { locale, sent, wrong }: Asking,
): Html =>
  html`<div class="who">
    ${ownChoice(
      fields.answeredBy,
      say(words.whoAnswers, locale),
      [
        { value: 'self', label: say(words.self, locale), id: fields.answeredBy },
        {
          value: 'assistant',
          label: say(words.assistant, locale).replace('{name}', name),
          id: 'by-assistant',
        },
      ],
      one(sent, fields.answeredBy) || 'self',
      { locale },
    )}
    <div class="assistant">
      <p class="hint">${say(words.assistantHint, locale)}</p>
      ${nameAndAddress(locale, sent, wrong)}
    </div>
    ${
      delegatePath
        ? html`<p>
            ${say(words.somebodyElse, locale)}
            <a href="${addressIn(delegatePath, locale)}">${say(words.delegate, locale)}</a>
          </p>`
        : null
    }
  </div>`

/** Who answers for a delegation, so that staff know whom to ask back. */
export const whoCoordinates = ({ locale, sent, wrong }: Asking): Html =>
  html`<fieldset class="plain">
    <legend>${say(delegationWords.coordinator, locale)}</legend>
    ${nameAndAddress(locale, sent, wrong)}
  </fieldset>`

const nameAndAddress = (locale: Locale, sent: Sent | undefined, wrong: Record<string, string>): Html =>
  html`${ownField({
    id: fields.answererName,
    label: say(words.assistantName, locale),
    locale,
    value: one(sent, fields.answererName),
    wrong: wrong['answeredBy.name'],
    autocomplete: 'name',
  })}${ownField({
    id: fields.answererEmail,
    label: say(words.assistantEmail, locale),
    locale,
    type: 'email',
    value: one(sent, fields.answererEmail),
    wrong: wrong['answeredBy.email'],
    autocomplete: 'email',
  })}`
