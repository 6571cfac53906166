import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterEach, expect, test } from 'vitest'
import { environment } from '../../../src/env.ts'
import { closeHouse, keepRunning, openHouse, type House } from '../../../src/launch/house.ts'
import { programService } from '../../../src/launch/service.ts'
import type { Service } from '../../../src/launch/supervise.ts'
import { temporaryFolder } from './folders.ts'

const houses: House[] = []

const newHouse = (): House => {
  const house = openHouse(new AbortController().signal)
  houses.push(house)
  return house
}

/** A real program as a service; it finds `argument` in `process.argv[1]` and is ready when it prints that. */
const service = (name: string, code: string, argument = ''): Service =>
  programService({ name, args: ['-e', code, argument], env: environment() }, { line: 'ready' })

const stays = "console.log('ready'); setInterval(() => {}, 1000)"

const isAlive = (pid: number): boolean => {
  try {
    process.kill(pid, 0)
    return true
  } catch {
    return false
  }
}

const until = async (condition: () => boolean): Promise<void> => {
  while (!condition()) await sleep(50)
}

afterEach(() => Promise.all(houses.splice(0).map(closeHouse)))

test('closing stops a process together with the processes it started', async () => {
  const file = join(temporaryFolder(), 'pids')
  const house = newHouse()
  const parent = `
    const child = require('node:child_process').spawn('sleep', ['1000'], { stdio: 'ignore' })
    require('node:fs').writeFileSync(process.argv[1], process.pid + ' ' + child.pid)
    ${stays}`
  await keepRunning(house, [service('parent', parent, file)])
  const pids = readFileSync(file, 'utf8').split(' ').map(Number)
  expect(pids.map(isAlive)).toEqual([true, true])
  await closeHouse(house)
  await until(() => !pids.some(isAlive))
})

test('a process that dies is started again, and the others go on', async () => {
  const [counter, other] = [join(temporaryFolder(), 'starts'), join(temporaryFolder(), 'pid')]
  const mortal = `require('node:fs').appendFileSync(process.argv[1], process.pid + '\\n'); ${stays}`
  const starts = (): number[] => readFileSync(counter, 'utf8').trim().split('\n').map(Number)
  await keepRunning(newHouse(), [service('mortal', mortal, counter), service('other', mortal, other)])
  process.kill(starts()[0] ?? 0, 'SIGKILL')
  await until(() => starts().length === 2)
  expect(readFileSync(other, 'utf8').trim().split('\n')).toHaveLength(1)
})

test('a process that ends before it is ready fails the start with a sentence, and the others are stopped', async () => {
  const file = join(temporaryFolder(), 'pid')
  writeFileSync(file, '')
  const good = service(
    'good',
    `require('node:fs').writeFileSync(process.argv[1], '' + process.pid); ${stays}`,
    file,
  )
  const house = newHouse()
  const bad = service('bad', 'setTimeout(() => process.exit(3), 500)')
  await expect(keepRunning(house, [good, bad])).rejects.toThrow(
    'bad ended before it was ready (exit code 3); see its lines above.',
  )
  await closeHouse(house)
  await until(() => !isAlive(Number(readFileSync(file, 'utf8'))))
})
