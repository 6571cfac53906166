import { describe, expect, it } from 'vitest'
import { classical } from '../../../src/lib/belarusian/classical.ts'
import { lacinka } from '../../../src/lib/belarusian/lacinka.ts'
import { national } from '../../../src/lib/belarusian/national.ts'
import { passport } from '../../../src/lib/belarusian/passport.ts'
import { people } from './people.ts'
import { places } from './places.ts'

describe('the national system', () => {
  it.each(places)('writes %s as the Instruction does: %s', (belarusian, spelled) => {
    expect(national(belarusian)).toBe(spelled)
  })
})

describe('a public figure', () => {
  it.each(people)('%s is %s in a passport and %s in Łacinka', (belarusian, inPassport, inLacinka, old) => {
    expect(passport(belarusian)).toBe(inPassport)
    expect(lacinka(belarusian)).toBe(inLacinka)
    expect(classical(belarusian)).toBe(old ?? belarusian)
  })
})

describe('a passport', () => {
  it.each([
    ['Яўген', 'Yauhen'],
    ['Ева', 'Yeva'],
    ['Ёрш', 'Yorsh'],
    ['Юлія', 'Yuliya'],
    ['Ксенія', 'Kseniya'],
    ['Любоў', 'Liubou'],
    ['Таццяна', 'Tatsiana'],
    ['Віталій', 'Vitali'],
    ['Міхаіл', 'Mikhail'],
    ['Салаўёў', 'Salauyou'],
    ['Мацвееў', 'Matsveyeu'],
    ['Васільева', 'Vasilyeva'],
    ['Грыгор’еў', 'Hryhoryeu'],
    ["Вераб'ёў", 'Verabyou'],
    ['Вʼюноў', 'Vyunou'],
    ['Дзяніс', 'Dzianis'],
    ['Джаніс', 'Dzhanis'],
    ['Нью-Йорк', 'Nyu-York'],
    ['ЮЛІЯ ЧАРНЯЎСКАЯ', 'YULIYA CHARNIAUSKAYA'],
    ['Я. Ш. Салаўёва-Яцэнка', 'Ya. Sh. Salauyova-Yatsenka'],
    ['Каралё\u0301ў', 'Karaliou'],
    ['Каралёу\u0306', 'Karaliou'],
  ])('writes %s as %s', (belarusian, spelled) => {
    expect(passport(belarusian)).toBe(spelled)
  })
})

describe('the classical spelling', () => {
  it.each([
    ['снег', 'сьнег'],
    ['Нясвіж', 'Нясьвіж'],
    ['Свіслач', 'Сьвіслач'],
    ['Здзіслаў', 'Зьдзіслаў'],
    ['Мсціслаў', 'Мсьціслаў'],
    ['Дзвіна', 'Дзьвіна'],
    ['Дзмітрый', 'Дзьмітры'],
    ['Мацвей', 'Мацьвей'],
    ['сцвярджае', 'сьцьвярджае'],
    ['Таццяна', 'Тацьцяна'],
    ['Аксіння', 'Аксіньня'],
    ['АЛЯКСАНДР', 'АЛЯКСАНДАР'],
    ['СВЯТЛАНА', 'СЬВЯТЛАНА'],
  ])('turns %s into %s', (official, old) => {
    expect(classical(official)).toBe(old)
  })

  it.each(['Ціханоўскі', 'Лябедзька', 'Скіба', 'Згіроўскі', 'Станіслаў', 'Сьвятлана', 'Зьміцер', 'Анатоль'])(
    'leaves %s alone',
    (name) => {
      expect(classical(name)).toBe(name)
    },
  )
})
