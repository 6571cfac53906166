import { HtmlValidate } from 'html-validate'
import { describe, expect, it } from 'vitest'
import { composeLetter } from '../../../src/letters/letter.ts'
import { facts, kinds, rendered } from './facts.ts'

const languages = ['en', 'fr', 'be'] as const
const all = kinds.flatMap((kind) => languages.map((language) => [kind, language] as const))
const withoutLetter = all.filter(([kind]) => kind !== 'invitation' && kind !== 'reminder')

const validator = new HtmlValidate({
  extends: ['html-validate:recommended', 'html-validate:a11y'],
  rules: {
    // Mail programs drop style sheets, and one of them reads the doctype only in small letters.
    'no-inline-style': 'off',
    'doctype-style': 'off',
    'void-style': 'off',
    'long-title': 'off',
    'tel-non-breaking': 'off',
  },
})

describe('every mail', () => {
  it.each(all)('%s in %s is valid HTML', async (kind, language) => {
    const report = await validator.validateString(rendered(kind, { language }).html)
    expect(report.results.flatMap(({ messages }) => messages)).toEqual([])
  })

  it.each(all)('%s in %s loads nothing and marks its language', (kind, language) => {
    const { html } = rendered(kind, { language })
    expect(html).toContain(`<html lang="${language}">`)
    expect(html).not.toMatch(/<(img|link|script|iframe|object|video|style|svg|table)\b|url\(|@import|src=/i)
    const targets = [...html.matchAll(/href="([^"]+)"/g)].map(([, target]) => target)
    for (const target of targets)
      expect(['https://a.example/r/i/TOKEN', 'mailto:office@alliance.example']).toContain(target)
  })

  it.each(withoutLetter)(
    '%s in %s says the meeting with its time zone, the contact and why it came',
    (kind, language) => {
      const { text, html, subject } = rendered(kind, { language })
      expect(text).toContain('Invented <meeting> & more')
      expect(html).toContain('Invented &lt;meeting&gt; &amp; more')
      expect(text).toContain('(Europe/Paris, UTC+02:00)')
      expect(text).toContain('office@alliance.example')
      expect(text).toContain('Salle 1, Palais, Paris')
      expect(subject).toContain('Invented <meeting> & more')
      expect(text).toMatch(
        { en: /You get this mail because/, fr: /Vous recevez ce courriel/, be: /Вы атрымалі гэты ліст/ }[
          language
        ],
      )
      expect(text.replace(/\s+/g, ' ')).toMatch(
        {
          en: /all that we keep about you/,
          fr: /tout ce que nous conservons/,
          be: /усё, што (мы )?пра Вас захоўваем/,
        }[language],
      )
    },
  )

  it.each(kinds)('%s is written in three languages that differ', (kind) => {
    const [en, fr, be] = languages.map((language) => rendered(kind, { language }))
    expect(new Set([en?.subject, fr?.subject, be?.subject]).size).toBe(3)
    expect(new Set([en?.text, fr?.text, be?.text]).size).toBe(3)
    expect(be?.text).not.toMatch(/[ищъ]/)
  })

  it.each(kinds)('%s falls to English for a language we do not write', (kind) => {
    expect(rendered(kind, { language: 'de' }).text).toBe(rendered(kind, { language: 'en' }).text)
    expect(rendered(kind, { language: 'de' }).html).toContain('<html lang="en">')
  })

  it.each(kinds)('%s reads well without a name, link, contact, place or deadline', (kind) => {
    const bare = { guest: null, link: null, contact: null, deadline: null, reply: null }
    const { text, html } = rendered(kind, { ...bare, meeting: { ...facts().meeting!, where: null } })
    expect(text + html).not.toMatch(/null|undefined|\[object/)
    expect(text).not.toMatch(/\n{3,}/)
  })
})

describe('the letter as a mail', () => {
  const letter = (language: 'en' | 'fr' | 'be') =>
    composeLetter(
      {
        meeting: {
          title: 'Invented meeting',
          startsAt: '2026-10-06T07:00:00.000Z',
          endsAt: '2026-10-07T16:30:00.000Z',
          timeZone: 'Europe/Paris',
          city: 'Paris',
          objectives: [{ text: 'To invent' }],
          contact: { name: 'The Office', email: 'office@alliance.example' },
        },
        invitation: { name: 'Group of <Invention>', deadline: '2026-09-20T21:59:00.000Z' },
        link: { address: 'https://a.example/r/i/TOKEN', code: 'ABCDEFGHJKMN' },
      },
      language,
    )

  it.each(languages)(
    'is valid HTML in %s, holds the letter whole, and adds why it came',
    async (language) => {
      for (const kind of ['invitation', 'reminder'] as const) {
        const { html, text, subject } = rendered(kind, { language, letter: letter(language) })
        const report = await validator.validateString(html)
        expect(report.results.flatMap(({ messages }) => messages)).toEqual([])
        expect(html).toContain('Group of &lt;Invention&gt;')
        expect(text).toContain('https://a.example/r/i/TOKEN')
        expect(text).toContain('ABCD-EFGH-JKMN')
        expect(text.replace(/\s+/g, ' ')).toMatch(
          { en: /You get this mail because/, fr: /Vous recevez ce courriel/, be: /Вы атрымалі гэты ліст/ }[
            language
          ],
        )
        expect(kind === 'invitation' ? subject : text).toContain('Invented meeting')
        expect(html).not.toMatch(/<(img|link|script|svg|table|style)\b/)
      }
    },
  )
})

describe('what a guest can do', () => {
  it.each(['confirmation', 'change', 'waiting', 'promotion', 'meetingChanged', 'requestReceived'] as const)(
    '%s gives the link as text, the code and the deadline',
    (kind) => {
      const { text, html } = rendered(kind)
      expect(text).toContain('\nhttps://a.example/r/i/TOKEN\n')
      expect(html).toContain('>https://a.example/r/i/TOKEN</a>')
      expect(text.replace(/\s+/g, ' ')).toContain('type the code ABCD-EFGH-JKMN at https://a.example/r')
      expect(text.replace(/\s+/g, ' ')).toContain('until Sunday, 20 September 2026, 23:59')
    },
  )

  it('is nothing after a refusal or a cancellation', () => {
    for (const kind of ['requestRefused', 'meetingCancelled', 'delegated'] as const)
      expect(rendered(kind).text, kind).not.toContain('TOKEN')
  })
})

describe('the calendar file', () => {
  const files = (changed = {}) =>
    Object.fromEntries(kinds.map((kind) => [kind, rendered(kind, changed).parts.calendar ?? null]))

  it('goes to who has a place, and a cancellation to who had one', () => {
    expect(files()).toEqual({
      invitation: null,
      reminder: null,
      addressCheck: null,
      requestReceived: null,
      requestRefused: null,
      confirmation: 'PUBLISH',
      change: 'PUBLISH',
      withdrawal: 'CANCEL',
      waiting: null,
      promotion: 'PUBLISH',
      delegated: null,
      meetingChanged: 'PUBLISH',
      meetingCancelled: 'CANCEL',
    })
  })

  it('does not go to who waits', () => {
    const waiting = { reply: { ...facts().reply!, seat: 'waiting' as const } }
    const { confirmation, change, promotion, meetingChanged } = files(waiting)
    expect([confirmation, change, promotion, meetingChanged]).toEqual([null, null, null, null])
    const { text } = rendered('confirmation', { reply: { ...waiting.reply, items: [] } })
    expect(text).toContain('waiting list')
    expect(rendered('confirmation', waiting).subject).not.toContain('confirmed')
  })

  it('is taken back when a guest changes to not coming', () => {
    const declined = { reply: { partstat: 'declined' as const, seat: 'none' as const, items: [] } }
    expect(rendered('change', declined).parts.calendar).toBe('CANCEL')
    expect(rendered('confirmation', declined).parts.calendar).toBeNull()
    expect(rendered('confirmation', declined).text).toContain('No place is kept for you')
  })
})

describe('what is left unsaid', () => {
  it('is the place in the waiting list', () => {
    const { text } = rendered('waiting', { reply: { ...facts().reply!, seat: 'waiting', items: [] } })
    expect(text.replace(/\s+/g, ' ')).toContain('which place you have in the line is not told')
    expect(text.replace(/20\d\d|\d+:\d+|UTC\+02:00|\b[126]\b|20 September/g, '')).not.toMatch(
      /\b\d+(st|nd|rd|th)?\b/,
    )
  })

  it('is every word of whoever typed an address that may be somebody else’s', () => {
    const { text, html } = rendered('addressCheck', { guest: null })
    expect(text + html).not.toContain('Iryna')
  })

  it('is nothing of the guest’s items: confirmed and waiting are told apart', () => {
    const { text } = rendered('confirmation')
    expect(text).toContain('- Dinner, Tuesday, 6 October 2026, 20:00: confirmed')
    expect(text).toContain('- Visit, Wednesday, 7 October 2026, 09:00: waiting list')
  })

  it('a hostile name stays text', () => {
    const { html } = rendered('confirmation', { guest: '<script>alert(1)</script>"' })
    expect(html).toContain('&lt;script&gt;alert(1)&lt;/script&gt;&quot;')
    expect(html).not.toContain('<script')
  })
})
