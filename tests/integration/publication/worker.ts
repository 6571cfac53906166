import { setTimeout as pause } from 'node:timers/promises'
import { runDue } from '../../../src/publication/schedule/run-due.ts'
import { payloadOn } from '../../support/payload.ts'

/** A worker for tests to kill at any moment: it does what is due on this database until then. */
const payload = await payloadOn(String(process.argv[2]))
for (;;) {
  await runDue(payload).catch(() => undefined)
  await pause(20)
}
