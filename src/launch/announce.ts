import type { Env } from '../env.ts'
import { say, seconds } from './progress.ts'
import type { Login } from './tasks/administrator.ts'

/** The last lines of a start: where everything is. */
export const announce = (env: Env, began: number): void => {
  say(`
Ready after ${seconds(began)}.

  site      ${env.PUBLIC_URL}/
  API       ${env.PUBLIC_URL}/api
  studio    ${env.STUDIO_URL}/admin
  stop with Ctrl-C
`)
}

/** The only time that the password is shown. */
export const announceLogin = ({ email, password }: Login): void => {
  say(`
  administrator  ${email}
  password       ${password}

  It is shown this once. \`npm run admin -- <mail>\` makes another account or a new password.
`)
}
