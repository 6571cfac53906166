import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { publicModel } from '../../../src/generated/public-model.ts'
import { publicPaths } from '../../support/public-paths.ts'

const golden = readFileSync(new URL('../../contract/public-fields.txt', import.meta.url), 'utf8')
  .trim()
  .split('\n')

describe('the public fields', () => {
  it('are exactly those of the list that is kept by hand', () => {
    expect(publicPaths(publicModel)).toEqual(golden)
  })

  it('name nothing that is internal or sealed', () => {
    const never =
      /publicity|publicationDecision|fieldPublicity|evidence|consent|privateNotes|\bnotes\b|case-files|sealed-answers|replies|users|audit|closedTreatment|embargoUntil|(people|parliamentary-groups)\.contact/
    expect(
      publicPaths(publicModel).filter((path) => never.test(path) && !/forms\.fields\.\w+\.sealed/.test(path)),
    ).toEqual([])
  })
})
