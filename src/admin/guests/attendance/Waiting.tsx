import type { Figures } from '../../../attendance/figures.ts'
import { Review } from './Review.tsx'
import { Section } from './Section.tsx'
import { Table } from './Table.tsx'
import type { Say } from './words.ts'

type Props = { figures: Figures; say: Say; admin: string; moment: (value: string | null) => string }

/** What waits for somebody: requests for staff, names for a date, answers for a reminder. */
export const Waiting = ({ figures, say, admin, moment }: Props) => (
  <>
    <Section id="requests" title={`${say('requests')} (${figures.requests.length})`}>
      <p>{say('requestsWhy')}</p>
      <Table
        caption={say('requests')}
        headings={[say('name'), say('address'), say('received'), say('decision')]}
        rows={figures.requests.map(({ id, name, email, submittedAt }) => ({
          key: id,
          cells: [
            <a key="reply" href={`${admin}/collections/replies/${id}`}>
              {name ?? say('untitled')}
            </a>,
            email ?? '—',
            moment(submittedAt),
            <Review
              key="decision"
              reply={id}
              name={name ?? say('untitled')}
              words={{
                accept: say('accept'),
                refuse: say('refuse'),
                accepted: say('isAccepted'),
                refused: say('isRefused'),
                failed: say('failed'),
              }}
            />,
          ],
        }))}
        none={say('none')}
      />
    </Section>
    <Section id="holds" title={`${say('holds')} (${figures.holds.length})`}>
      <Table
        caption={say('holds')}
        headings={[say('invitation'), say('country'), say('category'), say('namesBy')]}
        rows={figures.holds.map(({ id, invitationName, countryName, categoryLabel, namesBy, overdue }) => ({
          key: id,
          cells: [
            <a key="reply" href={`${admin}/collections/replies/${id}`}>
              {invitationName ?? say('untitled')}
            </a>,
            countryName ?? '—',
            categoryLabel ?? '—',
            moment(namesBy) + (overdue ? ` (${say('overdue')})` : ''),
          ],
        }))}
        none={say('none')}
      />
    </Section>
    <Section id="not-answered" title={`${say('notAnswered')} (${figures.notAnswered.length})`}>
      <Table
        caption={say('notAnswered')}
        headings={[
          say('invitation'),
          say('country'),
          say('category'),
          say('sentAt'),
          say('remindedAt'),
          say('deadline'),
        ]}
        rows={figures.notAnswered.map(
          ({ invitation, name, country, category, sentAt, remindedAt, deadline }) => ({
            key: invitation,
            cells: [
              <a key="invitation" href={`${admin}/collections/invitations/${invitation}`}>
                {name}
              </a>,
              country ?? '—',
              category ?? '—',
              moment(sentAt),
              moment(remindedAt),
              moment(deadline),
            ],
          }),
        )}
        none={say('none')}
      />
    </Section>
  </>
)
