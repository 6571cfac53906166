import type { ServerProps } from 'payload'
import { sayIn } from './words.ts'

type Props = Pick<ServerProps, 'i18n' | 'payload'> & { id?: number | string }

/** In the menu of a meeting: the way to its next edition. */
export const NewEditionItem = ({ i18n, payload, id }: Props) =>
  id ? (
    <a
      className="popup-button-list__button"
      href={`${payload.config.routes.admin}/new-edition?meeting=${id}`}
    >
      {sayIn(i18n.language)('action')}
    </a>
  ) : null
