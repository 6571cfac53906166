import { getTranslation } from '@payloadcms/translations'
import type { PayloadRequest } from 'payload'
import { executor } from '../../../db/session.ts'
import { glossaryFor } from '../../../translation/ask-glossary.ts'
import { beside, type Beside } from '../../../translation/beside.ts'
import { readContent } from '../../../translation/content.ts'
import { textsOfForm, type FormText } from '../../../translation/form.ts'
import type { Entry } from '../../../translation/glossary.ts'
import { historyOf, type Past } from '../../../translation/history.ts'
import { nounOf } from '../../../translation/nouns.ts'
import { peopleFor } from '../../../translation/people.ts'
import type { Subject } from '../../../translation/take-step.ts'
import { titlesOf } from '../../../translation/titles.ts'

export type DeskText = Omit<FormText, 'labels'> & { label: string }

export type Opened = {
  subject: Subject
  kind: 'collection' | 'global'
  title: string
  view: Beside
  texts: DeskText[]
  glossary: Entry[]
  history: Past[]
  people: { id: string; name: string }[]
  /** Languages of a legally binding text; null where the noun knows none. */
  authentic: string[] | null
}

/** All that is shown where one text is translated. Throws what `beside` throws. */
export const openDesk = async (req: PayloadRequest, subject: Subject): Promise<Opened> => {
  const view = await beside(req, subject)
  const noun = nounOf(req.payload, subject.noun)!
  const { document, language } = subject
  const { locale } = req
  const content = await readContent(req, { noun, document, language: view.source.language })
  if (locale) req.locale = locale
  const db = executor(req.payload)
  const titles = await titlesOf(db, [noun], [{ noun: noun.slug, id: document }], req.i18n.language)
  return {
    subject,
    kind: noun.kind,
    title: titles.get(`${noun.slug}/${document}`) ?? nameOf(req, noun.config),
    view,
    texts: textsOfForm(noun, content).map(({ labels, ...text }) => ({ ...text, label: said(req, labels) })),
    glossary: await glossaryFor(req, view.source.language, language),
    history: await historyOf(db, subject),
    people: view.mayApprove ? (await peopleFor(req, subject)).people : [],
    authentic: noun.fields.some(({ name }) => name === 'authenticLanguages')
      ? ((content['authenticLanguages'] as string[] | null | undefined) ?? [])
      : null,
  }
}

const said = ({ i18n }: PayloadRequest, labels: FormText['labels']): string =>
  labels
    .map(({ label, row }) => `${getTranslation(label as string, i18n)}${row === undefined ? '' : ` ${row}`}`)
    .join(' · ')

const nameOf = ({ i18n }: PayloadRequest, config: object): string => {
  const { label, labels, slug } = config as { label?: string; labels?: { singular: string }; slug: string }
  return getTranslation(labels?.singular ?? label ?? slug, i18n)
}
