import { say } from '../../i18n/say.ts'
import { fields } from '../personal/fields.ts'
import { errorSummary } from './error-summary.ts'
import { html } from './html.ts'
import { addressIn, layout, type Frame } from './layout.ts'
import { ownField } from './own-field.ts'
import { deeds } from './personal/deed-words.ts'
import { problem } from '../../rsvp/problems.ts'
import { words } from './words.ts'

/** Where a code is typed from paper; `typed` when it was not one. */
export const codePage = (frame: Frame, typed?: string): string => {
  const { locale } = frame
  const title = say(deeds.codeTitle, locale)
  const label = say(deeds.codeLabel, locale)
  const wrong = typed === undefined ? undefined : say(deeds.codeWrong, locale)
  return layout(
    frame,
    wrong ? `${say(words.error, locale)} ${title}` : title,
    html`<h1>${title}</h1>
      ${wrong ? errorSummary(codeProblem(frame), new Map([['code', { id: fields.code, label }]])) : null}
      <form method="post" action="${addressIn(frame.path, locale)}" novalidate>
        ${ownField({
          id: fields.code,
          label,
          locale,
          value: typed ?? '',
          hint: say(deeds.codeHint, locale),
          wrong,
          required: true,
        })}
        <button type="submit">${say(deeds.codeButton, locale)}</button>
      </form>`,
  )
}

const codeProblem = ({ locale }: Frame) => ({
  ...problem('link-not-found', locale),
  detail: '',
  title: say(deeds.codeTitle, locale),
  errors: [{ field: 'code', code: 'wrong-type', message: say(deeds.codeWrong, locale) }],
})
