import { actions, type Action } from '../../audit/actions.ts'
import { inLanguage } from '../../i18n/label.ts'

/** A recorded act in the language of the admin. */
export const actionIn = (action: string, language: string): string =>
  Object.hasOwn(actions, action) ? inLanguage(actions[action as Action], language) : action
