import { describe, expect, it } from 'vitest'
import { publicModel } from '../../../src/generated/public-model.ts'
import type { PublicField } from '../../../src/delivery/model.ts'
import { locales } from '../../../src/i18n/locales.ts'
import { chrome, sections } from '../../../src/site/words/chrome.ts'
import * as actionChoices from '../../../src/site/words/choices/actions.ts'
import * as allianceChoices from '../../../src/site/words/choices/alliance.ts'
import * as campaignChoices from '../../../src/site/words/choices/campaign.ts'
import * as workChoices from '../../../src/site/words/choices/work.ts'
import { alliance, countries, groups, people } from '../../../src/site/words/alliance.ts'
import { actions, campaign, news } from '../../../src/site/words/campaign.ts'
import { declaration } from '../../../src/site/words/declaration.ts'
import { home } from '../../../src/site/words/home.ts'
import { meeting } from '../../../src/site/words/meeting.ts'
import { missing, search } from '../../../src/site/words/missing.ts'
import { nouns } from '../../../src/site/words/nouns.ts'
import { page } from '../../../src/site/words/page.ts'
import { type Words, say, sayChoice } from '../../../src/site/words/say.ts'

const { chromeInEnglish, ...everywhere } = chrome
const { derived, ...onPages } = page
const choices = { ...actionChoices, ...allianceChoices, ...campaignChoices, ...workChoices }
const all: Words[] = [
  ...[alliance, actions, campaign, countries, declaration, everywhere, groups, home, meeting, missing, news],
  ...[nouns, onPages, people, search, sections],
  ...Object.values(choices),
].flatMap((texts) => Object.values(texts as Record<string, Words>))

/** The values of a public field by its path within a noun. */
const optionsOf = (noun: string, path: string): string[] => {
  const fields = publicModel.entities.find(({ slug }) => slug === noun)?.fields
  const field = path
    .split('.')
    .reduce<PublicField | undefined>(
      (at, name) => (at ? at.fields : fields)?.find((one) => one.name === name),
      undefined,
    )
  return field?.options ?? []
}

describe('the words of the site', () => {
  it('are there in English, French and Belarusian', () => {
    expect(all.length).toBeGreaterThan(250)
    for (const words of all)
      for (const text of [words.en, words.fr, words.be]) expect(text.trim()).not.toBe('')
  })

  it('keep to the letters of Belarusian, and to Bélarus in French', () => {
    for (const { be, fr } of [...all, derived]) {
      expect(be).not.toMatch(/[ищъИЩЪ]/)
      expect(fr).not.toMatch(/Bi[ée]lo/i)
    }
  })

  it('name the same values in every language', () => {
    const names = (text: string) => [...text.matchAll(/\{\w+\}/g)].map(([name]) => name).sort()
    for (const { en, fr, be } of all) {
      expect(names(fr)).toEqual(names(en))
      expect(names(be)).toEqual(names(en))
    }
  })

  it.each([
    ['meetings', 'meetingStatus', workChoices.meetingMeetingStatus],
    ['agenda-items', 'kind', workChoices.itemKind],
    ['agenda-items', 'speakers.role', workChoices.itemSpeakersRole],
    ['declarations', 'kind', workChoices.declarationKind],
    ['declarations', 'declarationState', workChoices.declarationDeclarationState],
    ['documents', 'documentType', workChoices.documentDocumentType],
    ['figures', 'figureStatus', workChoices.figureFigureStatus],
    ['parliamentary-actions', 'actionType', actionChoices.actionActionType],
    ['parliamentary-actions', 'themes', actionChoices.actionThemes],
    ['parliamentary-actions', 'stages.stage', actionChoices.actionStagesStage],
    ['parliamentary-actions', 'vote.result', actionChoices.actionVoteResult],
    ['parliamentary-groups', 'legalForm', allianceChoices.groupLegalForm],
    ['parliamentary-groups', 'groupStatus', allianceChoices.groupGroupStatus],
    ['memberships', 'role', allianceChoices.membershipRole],
    ['prisoner-profiles', 'incidents.incidentType', campaignChoices.profileIncidentsIncidentType],
    ['prisoner-profiles', 'incidents.releaseKind', campaignChoices.profileIncidentsReleaseKind],
    ['godparenthoods', 'endReason', campaignChoices.godparenthoodEndReason],
  ])('say every value of %s.%s', (noun, path, words) => {
    const options = optionsOf(noun, path)
    expect(options.length).toBeGreaterThan(1)
    expect(Object.keys(words)).toEqual(expect.arrayContaining(options))
  })
})

describe('say', () => {
  it('writes Łacinka from the Belarusian words, and English around other languages', () => {
    expect(say(sections.meetings, 'be-Latn')).toBe('Sustrečy')
    expect(say(sections.meetings, 'lt')).toBe('Meetings')
    expect(locales.map((locale) => say(chromeInEnglish, locale) !== '')).not.toContain(undefined)
  })

  it('puts values into their places', () => {
    expect(say(page.pageOf, 'fr', { page: 2, pages: 3 })).toBe('Page 2 sur 3')
  })

  it('shows a choice that it does not know as it is', () => {
    expect(sayChoice(workChoices.itemKind, 'concert', 'en')).toBe('concert')
    expect(sayChoice(workChoices.itemKind, 'break', 'fr')).toBe(workChoices.itemKind.break.fr)
  })
})
