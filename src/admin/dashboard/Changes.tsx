import { getTranslation } from '@payloadcms/translations'
import type { CollectionSlug, PayloadRequest } from 'payload'
import { isLocale, localeLabels } from '../../i18n/locales.ts'
import { Card } from './Card.tsx'
import { recentChanges, type Change } from './changes.ts'
import { Moment } from './Moment.tsx'
import { sayIn, type Say } from './words.ts'

/** Who changed what, and in which language. */
export const Changes = async ({ req }: { req: PayloadRequest }) => {
  const say = sayIn(req.i18n.language)
  const changes = await recentChanges(req)
  return (
    <Card name="changes" title={say('changes')}>
      {changes.length === 0 && <p>{say('noChanges')}</p>}
      <ul className="board__list">
        {changes.map((change) => (
          <Row key={`${change.noun}/${change.id}/${change.who}`} change={change} req={req} say={say} />
        ))}
      </ul>
    </Card>
  )
}

const Row = ({ change, req, say }: { change: Change; req: PayloadRequest; say: Say }) => {
  const { noun, id, title, who, language, at } = change
  const { config } = req.payload.collections[noun as CollectionSlug]
  const locale = isLocale(language) ? `?locale=${language}` : ''
  return (
    <li>
      <a href={`${req.payload.config.routes.admin}/collections/${noun}/${id}${locale}`}>
        {title ?? say('untitled')}
      </a>
      <small>
        {[
          getTranslation(config.labels.singular, req.i18n),
          isLocale(language) ? localeLabels[language] : null,
          who ?? say('somebody'),
        ]
          .filter(Boolean)
          .join(' · ')}{' '}
        · <Moment at={at.toISOString()} />
      </small>
    </li>
  )
}
