import { parseArgs } from 'node:util'
import { main, type Verb } from '../src/launch/main.ts'
import { step } from '../src/launch/progress.ts'
import { openContent } from './content/content.ts'
import { measureLarge } from './measure/large.ts'
import { measure, type Measured, type Pace } from './measure/measure.ts'
import { thisMachine, writeReport } from './report/write.ts'
import { lists } from './scenarios/lists.ts'
import { meetingPage } from './scenarios/meeting-page.ts'
import { startBare, startLasting } from './servers/servers.ts'

const scenarios = [meetingPage, ...lists]

/** `npm run bench -- --rounds 5 --seconds 3`: measures every scenario and writes docs/performance.md. */
const bench: Verb = async (signal, args) => {
  const pace = paceOf(args)
  const machine = thisMachine()
  const closers: (() => Promise<void>)[] = []
  try {
    const content = await step('Filling two databases with the same content', openContent)
    closers.push(content.stop)
    const lasting = await step('Starting delivery and stock Payload', () =>
      startLasting(content, ({ stop }) => closers.push(stop)),
    )
    const measured: Measured[] = []
    for (const scenario of scenarios) {
      const bare = await startBare(lasting.delivery, scenario)
      closers.push(bare.stop)
      const servers = { ...lasting, bare }
      measured.push(await step(scenario.title, () => measure(scenario, servers, content, pace, signal)))
    }
    const large = await step('Large content', () => measureLarge(content, lasting.delivery, pace.seconds))
    await writeReport(measured, large, pace, machine)
  } finally {
    for (const close of closers.reverse()) await close()
  }
}

const paceOf = (args: string[]): Pace => {
  const { rounds, seconds } = parseArgs({
    args,
    options: { rounds: { type: 'string', default: '5' }, seconds: { type: 'string', default: '3' } },
  }).values
  return { rounds: Math.max(1, Number(rounds)), seconds: Math.max(1, Number(seconds)) }
}

await main(bench)
