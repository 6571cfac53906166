import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { actors, content, internal } from '../../../src/access/rights.ts'
import { roles } from '../../../src/access/roles.ts'
import { rightsTables } from './rights-page.ts'

const page = readFileSync(new URL('../../../docs/editors/roles.md', import.meta.url), 'utf8')

const rowsIn = (text: string): string[] =>
  text
    .split('\n')
    .filter((line) => line.startsWith('|') && !/^\|[\s|:-]+\|$/.test(line))
    .map(
      (line) =>
        `| ${line
          .slice(1, -1)
          .split('|')
          .map((cell) => cell.trim())
          .join(' | ')} |`,
    )

describe('the table of rights', () => {
  it('has a letter for everybody in every row', () => {
    const rows = [
      ...Object.values(content).flatMap((acts) => Object.values(acts)),
      ...Object.values(internal),
    ]
    for (const row of rows) {
      expect(row.split(' ')).toHaveLength(actors.length)
      expect(row).toMatch(/^[Ymtsond -]+$/)
    }
    expect(actors).toHaveLength(roles.length + 1)
  })

  it('gives administrators everything, and auditors nothing to write', () => {
    const auditor = actors.indexOf('auditor')
    for (const [area, acts] of Object.entries(content))
      for (const [act, row] of Object.entries(acts)) {
        expect([area, act, row[0]]).toEqual([area, act, 'Y'])
        if (act !== 'read' && act !== 'history')
          expect([area, act, row.split(' ')[auditor]]).toEqual([area, act, '-'])
      }
  })

  it('lets no program publish, withdraw, delete or see anything internal', () => {
    const program = actors.indexOf('apiClient')
    for (const row of Object.values(internal)) expect(row.split(' ')[program]).toBe('-')
    for (const { publish, withdraw, remove } of Object.values(content))
      for (const row of [publish, withdraw, remove]) expect(row.split(' ')[program]).toBe('-')
  })

  it('is what the page for editors says, row by row', () => {
    const headings = rightsTables()[0]
    expect([...new Set(rowsIn(page))]).toEqual(rightsTables())
    expect(rowsIn(page).filter((row) => row === headings)).toHaveLength(2)
  })
})
