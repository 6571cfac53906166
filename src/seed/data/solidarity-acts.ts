import { type SeedRecord, idOf, l } from '../record.ts'

const godparenthood = idOf('godparenthoods', 'exempla-muster-vasil-prykladny')

/** Invented, like the godparenthood they belong to: one act that is public, and a letter, which never is. */
export const solidarityActs: SeedRecord[] = [
  {
    collection: 'solidarity-acts',
    key: 'invented-question',
    data: {
      godparenthood,
      actType: 'question',
      date: '2025-11-18',
      summary: l(
        'An invented question in an invented parliament: what does the government do for the release of political prisoners?',
        'Une question fictive dans un parlement fictif : que fait le gouvernement pour la libération des prisonniers politiques ?',
        'Выдуманы запыт у выдуманым парламенце: што робіць урад дзеля вызвалення палітвязняў?',
      ),
      publicity: 'public',
      privateNotes: 'Invented: shows that notes stay in the studio.',
    },
  },
  {
    collection: 'solidarity-acts',
    key: 'invented-letter',
    data: {
      godparenthood,
      actType: 'letter',
      date: '2025-12',
      summary: l('An invented letter.', 'Une lettre fictive.', 'Выдуманы ліст.'),
      publicity: 'private',
      privateNotes: 'Invented: the godparent sent one page and has had no answer.',
    },
    publish: false,
  },
]
