import { linkKey } from '../../../src/links/token.ts'
import { sealKey } from '../../../src/lib/seal.ts'
import { publicApi } from '../../../src/mail/letter-source.ts'
import { realLinks } from '../../../src/mail/personal-link.ts'
import { sendOutbox } from '../../../src/mail/send-outbox.ts'
import { openTransport } from '../../../src/mail/transport.ts'
import { payloadOn } from '../../support/payload.ts'

/** A sender for tests to kill at any moment: it sends the outbox until then. Its settings come as JSON. */
const settings = JSON.parse(process.argv[2] ?? '{}') as Record<
  'databaseUrl' | 'smtpUrl' | 'secret' | 'from',
  string
>
const payload = await payloadOn(settings.databaseUrl)
const deps = {
  payload,
  publicUrl: 'https://alliance.example',
  from: settings.from,
  links: realLinks('https://alliance.example', linkKey(sealKey(settings.secret))),
  read: publicApi('http://127.0.0.1:1'),
  transport: openTransport(
    { smtpUrl: settings.smtpUrl, from: settings.from, folder: '' },
    { socketTimeout: 600, greetingTimeout: 600 },
  ),
  policy: { atOnce: 8, pauses: Array<number>(60).fill(50), lease: 1_500 },
}
process.stdout.write('ready\n')
for (;;) if ((await sendOutbox(deps)) === 0) await new Promise((resolve) => setTimeout(resolve, 20))
