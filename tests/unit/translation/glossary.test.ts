import { describe, expect, it } from 'vitest'
import { hintsFor, type Entry, type Term } from '../../../src/translation/glossary.ts'

const term = (language: Term['language'], text: string, usage: Term['usage'] = 'preferred'): Term => ({
  language,
  text,
  usage,
})

const country: Entry = {
  id: 'country',
  concept: 'Belarus',
  note: null,
  terms: [
    term('en', 'Belarus'),
    term('en', 'Belorussia', 'avoided'),
    term('fr', 'Bélarus'),
    term('fr', 'Biélorussie', 'avoided'),
    term('be', 'Беларусь'),
    term('be', 'Беларусія', 'avoided'),
  ],
}

const adjective: Entry = {
  id: 'adjective',
  concept: 'Belarusian',
  note: null,
  terms: [term('fr', 'bélarusse'), term('fr', 'biélorusse', 'avoided')],
}

const group: Entry = {
  id: 'group',
  concept: 'Parliamentary group',
  note: null,
  terms: [
    term('en', 'parliamentary group'),
    term('fr', 'groupe parlementaire'),
    term('be', 'парламенцкая група'),
  ],
}

type Side = 'en' | 'fr' | 'be'

const said = (from: Side, source: string, to: Side, target: string) =>
  hintsFor([country, adjective, group], { source, target, from, to }).map((hint) => [
    hint.kind,
    hint.entry.id,
    hint.kind === 'avoided' ? hint.found.text : hint.words.join(),
  ])

describe('the glossary beside a translation', () => {
  it('proposes the preferred word for what the source names, until the translation names it', () => {
    expect(said('en', 'Talks about Belarus’s future', 'fr', 'Des entretiens')).toEqual([
      ['suggested', 'country', 'Bélarus'],
    ])
    expect(said('en', 'Talks about Belarus', 'fr', 'Entretiens sur le Bélarus')).toEqual([])
    expect(said('en', 'Talks about Lithuania', 'fr', 'Des entretiens')).toEqual([])
  })

  it.each(['Беларусі', 'Беларуссю', 'БЕЛАРУСЬ'])('knows %s as a form of the word', (form) => {
    expect(said('en', 'Belarus', 'be', `Размова пра ${form}.`)).toEqual([])
    expect(said('be', `Размова пра ${form}.`, 'en', 'A talk')).toEqual([['suggested', 'country', 'Belarus']])
  })

  it('knows several words in their cases and numbers', () => {
    expect(said('en', 'parliamentary groups', 'be', 'двух парламенцкіх груп')).toEqual([])
    expect(said('en', 'parliamentary groups', 'fr', 'deux groupes parlementaires')).toEqual([])
    expect(said('fr', 'des groupes parlementaires', 'be', '')).toEqual([
      ['suggested', 'group', 'парламенцкая група'],
    ])
  })

  it('warns of a word to avoid, also inflected and when the source has nothing of it', () => {
    expect(said('en', 'Nothing', 'fr', 'Les sociétés biélorusses')).toEqual([
      ['avoided', 'adjective', 'biélorusses'],
    ])
    expect(said('en', 'Nothing', 'fr', 'Vers la Biélorussie')).toEqual([
      ['avoided', 'country', 'Biélorussie'],
    ])
    expect(said('en', 'Belarus', 'be', 'У краіне Беларусія')).toEqual([['avoided', 'country', 'Беларусія']])
  })

  it('says where the word stands, so that a click can replace it', () => {
    const target = 'Vers la Biélorussie libre'
    const [hint] = hintsFor([country], { source: '', target, from: 'en', to: 'fr' })
    if (hint?.kind !== 'avoided') throw new Error('No warning.')
    expect(`${target.slice(0, hint.found.start)}Bélarus${target.slice(hint.found.end)}`).toBe(
      'Vers la Bélarus libre',
    )
  })

  it('does not take a longer word of another meaning for the term', () => {
    expect(said('en', 'group', 'fr', 'groupe')).toEqual([])
    expect(said('en', 'Belarusianness', 'fr', '')).toEqual([])
  })
})
