import type { ServerProps } from 'payload'
import { Mark } from './Mark.tsx'
import { sayIn } from './words.ts'

/** Above the sign-in and on pages without a menu. */
export const Logo = ({ i18n }: Pick<ServerProps, 'i18n'>) => {
  const say = sayIn(i18n.language)
  return (
    <div className="identity">
      <Mark />
      <h1 className="identity__name">
        {say('alliance')}
        <small>{say('studio')}</small>
      </h1>
    </div>
  )
}
