import type { Figures } from '../../../attendance/figures.ts'
import { localDateTime } from '../../../lib/local-time.ts'
import { Categories } from './Categories.tsx'
import { Chosen } from './Chosen.tsx'
import { Countries } from './Countries.tsx'
import { Days } from './Days.tsx'
import { EnterReply } from './EnterReply.tsx'
import { Exports } from './Exports.tsx'
import { Section } from './Section.tsx'
import { Summary } from './Summary.tsx'
import { Table } from './Table.tsx'
import { Waiting } from './Waiting.tsx'
import { enterWords } from './enter-words.ts'
import type { Entry } from './entries.ts'
import type { Say } from './words.ts'

type Props = {
  figures: Figures /** Null for a host, who looks and does nothing. */
  entries: Entry[] | null
  say: Say
  admin: string
  language: string
}

/** Everything about one meeting's answers on one page, what waits for a decision near its top. */
export const Board = ({ figures, entries, say, admin, language }: Props) => {
  const { meeting } = figures
  const words = enterWords(language)
  const moment = (value: string | null) =>
    value === null ? '—' : localDateTime(value, meeting.timeZone).slice(0, 16).replace('T', ' ')
  return (
    <>
      <Section id="summary" title={meeting.title ?? say('untitled')}>
        <Summary figures={figures} say={say} />
      </Section>
      {entries && <Waiting figures={figures} say={say} admin={admin} moment={moment} />}
      <Section id="days" title={say('days')}>
        <Days days={figures.days} say={say} />
      </Section>
      <Section id="countries" title={say('countries')}>
        <Countries countries={figures.countries} say={say} />
      </Section>
      <Section id="categories" title={say('categories')}>
        <Categories categories={figures.categories} say={say} moment={moment} />
      </Section>
      <Section id="items" title={say('items')}>
        <Table
          caption={say('items')}
          headings={[say('item'), say('confirmed'), say('waiting'), say('capacity')]}
          rows={figures.items.map(({ id, title, confirmed, waiting, capacity }) => ({
            key: id,
            cells: [title ?? say('untitled'), confirmed, waiting, capacity ?? say('unlimited')],
          }))}
          none={say('none')}
        />
      </Section>
      <Section id="languages" title={say('languages')}>
        <Chosen counted={figures.interpretation} caption={say('languages')} say={say} />
      </Section>
      {entries && (
        <Section id="needs" title={say('needs')}>
          {figures.needs ? (
            <Chosen counted={figures.needs} caption={say('needs')} say={say} />
          ) : (
            <form method="get">
              <p>{say('needsWhy')}</p>
              <input type="hidden" name="meeting" value={meeting.id} />
              <button type="submit" name="needs" value="true" className="publication__verb">
                {say('count')}
              </button>
            </form>
          )}
        </Section>
      )}
      {entries && (
        <Section id="enter" title={words.title}>
          <EnterReply entries={entries} language={language} words={words} />
        </Section>
      )}
      <Section id="exports" title={say('exports')}>
        <Exports meeting={meeting.id} isDesk={entries !== null} say={say} admin={admin} />
      </Section>
    </>
  )
}
