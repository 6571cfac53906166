import { describe, expect, it } from 'vitest'
import { nameKey, nameWords } from '../../../src/lib/names/name-key.ts'
import { similar } from '../../../src/lib/names/similar.ts'

/** In each row: Belarusian, Łacinka or official romanisation, as written in English, and with letters of two scripts. */
const same: string[][] = [
  ['Ціханоўская', 'Cichanoŭskaja', 'Tsikhanouskaya', 'Ciхanouskaja', 'Cichanouskaja'],
  [
    'Святлана Ціханоўская',
    'Sviatłana Cichanoŭskaja',
    'Sviatlana Tsikhanouskaya',
    'TSIKHANOUSKAYA, Sviatlana',
  ],
  ['Алесь Бяляцкі', 'Aleś Bialacki', 'Ales Bialiatski'],
  ['Мікалай Статкевіч', 'Mikałaj Statkievič', 'Mikalai Statkevich'],
  ['Марыя Калеснікава', 'Maryja Kalesnikava', 'Maria Kalesnikava'],
  ['Юрась Зянковіч', 'Juraś Ziankovič', 'Yuras Ziankovich'],
  ['Аляксандр Ярашук', 'Alaksandr Jarašuk', 'Aliaksandr Yarashuk'],
  ['Зміцер Дашкевіч', 'Zmicier Daškievič', 'Zmitser Dashkevich'],
  ['Анатоль Лябедзька', 'Anatol Labiedźka', 'Anatol Liabedzka'],
  ['Рыгор Астапеня', 'Ryhor Astapenia', 'Ryhor  ASTAPENIA'],
  ['Сям’я', "Сям'я", 'Siamja'],
  ['Frédéric Petit', 'FREDERIC PETIT', 'Petit Frédéric', 'Mr Frederic Petit'],
  ['Łukasz Żółty', 'Lukasz Zolty'],
]

const different: [string, string][] = [
  ['Мікола Статкевіч', 'Мікалай Статкевіч'],
  ['Jean Petit', 'Frédéric Petit'],
  ['Святлана Ціханоўская', 'Сяргей Ціханоўскі'],
  ['Anna Invented', 'Hanna Invented'],
]

describe('the key of a name', () => {
  it.each(same)('is one for %s in every script and spelling', (...names) => {
    expect(new Set(names.map(nameKey)).size).toBe(1)
    expect(nameKey(names[0]!)).not.toBe('')
  })

  it.each(different)('tells %s from %s', (one, other) => {
    expect(nameKey(one)).not.toBe(nameKey(other))
  })

  it('is empty for a name without letters, which is like no other', () => {
    expect(nameKey('— !')).toBe('')
  })
})

describe('names that may be one', () => {
  const alike = (one: string, other: string) => similar(nameWords(one), nameWords(other))

  it('are those spelt after Russian, or with a patronymic', () => {
    expect(alike('Svetlana Tikhanovskaya', 'Святлана Ціханоўская')).toBe(true)
    expect(alike('Святлана Георгіеўна Ціханоўская', 'Sviatlana Tsikhanouskaya')).toBe(true)
  })

  it('are not those that share only one word', () => {
    expect(alike('Jean Petit', 'Frédéric Petit')).toBe(false)
    expect(alike('Petit', 'Frédéric Petit')).toBe(false)
  })
})
