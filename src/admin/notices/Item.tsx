import type { Notice } from '../../generated/payload-types.ts'
import { isLocale, localeLabels } from '../../i18n/locales.ts'
import { See } from './See.tsx'
import type { Say } from './words.ts'

type Props = { notice: Notice & { by: string | null }; admin: string; say: Say }

/** One notice: what, about what, from whom, when; new ones say so in words. */
export const Item = ({ notice, admin, say }: Props) => {
  const { id, kind, noun, document, language, comment, by, noticedAt, seenAt } = notice
  const title = notice.title ?? say('untitled')
  return (
    <li className={seenAt ? undefined : 'notices__new'}>
      <p>
        {!seenAt && <b className="notices__mark">{say('isNew')}</b>} {say(kind)}:{' '}
        {noun && document ? (
          <a href={`${admin}/translation/${noun}/${document}${language ? `?to=${language}` : ''}`}>{title}</a>
        ) : (
          title
        )}
        {isLocale(language) && (
          <>
            {', '}
            <span lang={language}>{localeLabels[language]}</span>
          </>
        )}
      </p>
      {comment && <blockquote>{comment}</blockquote>}
      <p className="notices__when">
        <time dateTime={noticedAt}>{noticedAt.slice(0, 16).replace('T', ' ')} UTC</time>
        {by ? `, ${say('by')} ${by}` : ''} {!seenAt && <See ids={[id]} label={say('see')} about={title} />}
      </p>
    </li>
  )
}
