import { randomBytes } from 'node:crypto'
import { tmpdir } from 'node:os'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import type { LogRow } from '../../../src/delivery/snapshot/published.ts'
import { publicModel } from '../../../src/generated/public-model.ts'
import { sizes } from '../../sizes.ts'
import { type Host, hostOver } from './bytes.ts'
import { hidden, hideTheDifferent, tracesOf } from './hidden.ts'
import { readLog } from './log-of.ts'
import { internalFields, modelWith, publishWith } from './presenter.ts'
import { publishTheSame, questionKinds, type Scene } from './public-acts.ts'
import { questionsFor, type Question } from './questions.ts'
import { openTwin, type Twin } from './twin.ts'

let twins: [Twin, Twin]
let scenes: [Scene, Scene]
let logs: [LogRow[], LogRow[]]
let questions: Question[]

const both = <Made>(make: (index: 0 | 1) => Promise<Made>): Promise<[Made, Made]> =>
  Promise.all([make(0), make(1)])

const logsNow = () => both((index) => readLog(twins[index].database.deliveryUrl))

beforeAll(async () => {
  vi.stubEnv('SEAL_KEY', randomBytes(32).toString('base64'))
  vi.stubEnv('DATA_DIR', `${tmpdir()}/alliance-hidden-values-tests`)
  twins = [await openTwin(), await openTwin()]
  scenes = await both((index) => publishTheSame(twins[index], hidden[index]))
  const hiding = await both((index) => hideTheDifferent(twins[index], scenes[index], hidden[index]))
  logs = await logsNow()
  questions = questionsFor(publicModel, logs[0], hiding.flat(), sizes.hiddenValues.questions)
}, sizes.hiddenValues.patience)

afterAll(async () => {
  for (const twin of twins ?? []) await twin.close()
  vi.unstubAllEnvs()
})

/** The first question that the two answer differently; null when there is none. */
const toldApart = async ([one, other]: [Host, Host], asked: Question[]): Promise<Question | null> => {
  for (const question of asked) if ((await one.ask(question)) !== (await other.ask(question))) return question
  return null
}

const caseFiles = async ({ studio }: Twin): Promise<number> =>
  (await studio.query('select 1 from case_files where full_name is not null')).length

describe('two databases that differ only in what is hidden', () => {
  it('do differ, in every table that holds it, and hold the same acts of publishing', async () => {
    const traces = await both((index) => tracesOf(twins[index], hidden[index]))
    for (const [index, tables] of traces.entries())
      expect(tables, hidden[index]?.word).toEqual(
        expect.arrayContaining([
          'people',
          'replies',
          'invitations',
          'signatures',
          '_meetings_v_locales',
          '_prisoner_profiles_v',
        ]),
      )
    expect(traces.flat().filter((table) => table.startsWith('published.'))).toEqual([])
    expect(await both((index) => caseFiles(twins[index]))).toEqual([1, 1])
    expect(scenes[0]).toEqual(scenes[1])
    expect(logs[0].length).toBeGreaterThan(500)
  })

  it('have the same log, byte for byte', () => {
    expect(logs[1]).toEqual(logs[0])
  })

  it(
    'give the same answers, byte for byte, with the same headers',
    { timeout: sizes.hiddenValues.patience },
    async () => {
      const hosts = await both((index) => hostOver(publicModel, logs[index]))
      const counts = new Map<string, number>()
      for (const question of questions) {
        const [one, other] = [await hosts[0].ask(question), await hosts[1].ask(question)]
        expect(other, question.url).toBe(one)
        const status = one.slice(0, 3)
        counts.set(status, (counts.get(status) ?? 0) + 1)
      }
      process.stdout.write(
        `hidden values: ${questions.length} questions, ${JSON.stringify(Object.fromEntries(counts))}\n`,
      )
      expect(counts.get('200') ?? 0).toBeGreaterThan(questions.length / 2)
      for (const host of hosts) await host.close()
    },
  )
})

/** Every internal field in which somebody writes, and the document of the scene that has something in it. */
const leaks: [slug: string, path: string, document: keyof Scene][] = [
  ['meetings', 'capacity', 'meeting'],
  ['agenda-items', 'capacity', 'item'],
  ['signatures', 'consent.textVersion', 'signature'],
  ['signatures', 'consent.locale', 'signature'],
  ['signatures', 'evidence', 'signature'],
  ['parliamentary-groups', 'contact.name', 'group'],
  ['parliamentary-groups', 'contact.email', 'group'],
  ['parliamentary-groups', 'contact.phone', 'group'],
  ['people', 'contact.email', 'person'],
  ['people', 'contact.phone', 'person'],
  ['people', 'notes', 'person'],
  ['prisoner-profiles', 'publicationDecision.note', 'profile'],
  ['solidarity-acts', 'privateNotes', 'act'],
  ['forms', 'purgeDays', 'form'],
  ['forms', 'notes', 'form'],
  ...questionKinds.map((kind): [string, string, keyof Scene] => [
    'forms',
    `fields.${kind}.purgeDays`,
    'form',
  ]),
]

/** Publishes the document once more on both with that field let out. */
const leak = async (slug: string, path: string, document: keyof Scene) => {
  await both((index) => publishWith(twins[index], slug, path, scenes[index][document]))
  return logsNow()
}

describe('a presenter with one internal field too many', () => {
  it.each(leaks)('makes the logs differ: %s %s', async (slug, path, document) => {
    const rows = (await leak(slug, path, document)).map((log, index) =>
      log.filter(({ id }) => id === scenes[index]?.[document]),
    )
    expect(rows[1]).not.toEqual(rows[0])
  })

  const sample = leaks.filter((_, index) => index % sizes.hiddenValues.everyLeak === 0)
  it.each(sample)('is found by an answer: %s %s', async (slug, path, document) => {
    const leaking = await leak(slug, path, document)
    const model = modelWith(publicModel, slug, path)
    const hosts = await both((index) => hostOver(model, leaking[index]))
    expect(await toldApart(hosts, questions)).not.toBeNull()
    for (const host of hosts) await host.close()
  })

  it('can be any of those there are', () => {
    expect(leaks.map(([slug, path]) => `${slug} ${path}`).sort()).toEqual(internalFields(twins[0]).sort())
  })
})
