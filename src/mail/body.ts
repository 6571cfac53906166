import { t, type Label } from '../i18n/label.ts'
import { letterMailHtml } from '../letters/html.ts'
import { letterText } from '../letters/text.ts'
import type { Facts } from './facts.ts'
import type { Parts } from './message.ts'

/** A piece of a mail, to be shown as HTML and as text. */
export type Piece =
  | { kind: 'paragraph' | 'small'; text: Label }
  | { kind: 'lines'; lines: Label[] }
  | { kind: 'list'; title: Label; items: Label[] }
  | { kind: 'address'; address: string }
  | { kind: 'letter'; html: string; text: string }

/** The whole mail in the order in which it is read. */
export const piecesOf = (facts: Facts, parts: Parts): Piece[] => [
  ...(facts.letter ? [] : [paragraph(greeting(facts.guest))]),
  ...parts.happened.map(paragraph),
  ...(facts.letter ? letter(facts.letter) : [...meeting(facts), ...items(facts), ...action(facts, parts)]),
  ...contact(facts),
  { kind: 'small', text: parts.because },
  { kind: 'small', text: erasure(facts) },
]

const paragraph = (text: Label): Piece => ({ kind: 'paragraph', text })

/** The same in every language: names, dates, addresses. */
const plain = (text: string): Label => t(text, text, text)

const greeting = (guest: string | null): Label =>
  guest
    ? t(`Dear ${guest},`, `Bonjour ${guest},`, `Добры дзень, ${guest}!`)
    : t('Good day,', 'Bonjour,', 'Добры дзень!')

const letter = (content: NonNullable<Facts['letter']>): Piece[] => [
  { kind: 'letter', html: letterMailHtml(content), text: letterText(content) },
]

const meeting = ({ meeting: about }: Facts): Piece[] =>
  about ? [{ kind: 'lines', lines: [about.title, about.when, about.where].filter(isText).map(plain) }] : []

const isText = (value: string | null): value is string => Boolean(value)

const items = ({ reply }: Facts): Piece[] => {
  if (!reply || reply.items.length === 0) return []
  const title = t('Your programme', 'Votre programme', 'Ваша праграма')
  return [{ kind: 'list', title, items: reply.items.map(item) }]
}

const item = ({ title, when, state }: NonNullable<Facts['reply']>['items'][number]): Label =>
  state === 'confirmed'
    ? t(`${title}, ${when}: confirmed`, `${title}, ${when} : confirmé`, `${title}, ${when}: пацверджана`)
    : t(
        `${title}, ${when}: waiting list`,
        `${title}, ${when} : liste d’attente`,
        `${title}, ${when}: спіс чакання`,
      )

const action = ({ link }: Facts, parts: Parts): Piece[] =>
  link && parts.action
    ? [
        paragraph(parts.action),
        { kind: 'address', address: link.address },
        paragraph(
          t(
            `Or type the code ${link.code} at ${link.page}`,
            `Ou saisissez le code ${link.code} à l’adresse ${link.page}`,
            `Або ўвядзіце код ${link.code} на старонцы ${link.page}`,
          ),
        ),
        {
          kind: 'small',
          text: t(
            'The link and the code are yours alone: whoever has them can answer for you.',
            'Ce lien et ce code vous sont personnels : quiconque les possède peut répondre à votre place.',
            'Спасылка і код толькі Вашы: хто іх мае, той можа адказаць за Вас.',
          ),
        },
      ]
    : []

const contact = ({ contact: person, sender }: Facts): Piece[] => [
  paragraph(
    person
      ? t(
          `Questions? Reply to this mail or write to ${who(person)}.`,
          `Des questions ? Répondez à ce courriel ou écrivez à ${who(person)}.`,
          `Маеце пытанні? Адкажыце на гэты ліст або напішыце: ${who(person)}.`,
        )
      : plain(sender),
  ),
  ...(person ? [paragraph(plain(sender))] : []),
]

const who = ({ name, email }: { name: string | null; email: string }): string =>
  name ? `${name}, ${email}` : email

const erasure = ({ link, contact: person }: Facts): Label => {
  if (link)
    return t(
      'On your personal page you can also download all that we keep about you, and erase it.',
      'Sur votre page personnelle, vous pouvez aussi télécharger et effacer tout ce que nous conservons à votre sujet.',
      'На Вашай асабістай старонцы можна таксама спампаваць усё, што мы пра Вас захоўваем, і выдаліць гэта.',
    )
  const address = person?.email
  return address
    ? t(
        `To have all that we keep about you erased, write to ${address}.`,
        `Pour faire effacer tout ce que nous conservons à votre sujet, écrivez à ${address}.`,
        `Каб мы выдалілі ўсё, што пра Вас захоўваем, напішыце на ${address}.`,
      )
    : t(
        'To have all that we keep about you erased, reply to this mail.',
        'Pour faire effacer tout ce que nous conservons à votre sujet, répondez à ce courriel.',
        'Каб мы выдалілі ўсё, што пра Вас захоўваем, адкажыце на гэты ліст.',
      )
}
