import type { PayloadRequest } from 'payload'
import { Card } from './Card.tsx'
import type { Say } from './words.ts'

/** Between two meetings: how the next one begins, for whoever may begin it. */
export const NoMeeting = async ({ req, say }: { req: PayloadRequest; say: Say }) => {
  const { admin } = req.payload.config.routes
  const may = (await req.payload.collections.meetings.config.access.create({ req })) === true
  return (
    <Card name="meeting" title={say('next')}>
      <p>{say('noMeeting')}</p>
      {may && (
        <p className="board__ways">
          <a href={`${admin}/new-edition`}>{say('fromLast')}</a>
          <a href={`${admin}/collections/meetings/create`}>{say('newMeeting')}</a>
        </p>
      )}
    </Card>
  )
}
