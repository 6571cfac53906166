import type { AddressInfo } from 'node:net'
import { SMTPServer } from 'smtp-server'
import { simpleParser, type ParsedMail } from 'mailparser'

export type Received = { messageId: string; to: string[]; mail: ParsedMail; raw: string }

type Behaviour = {
  /** Answers to RCPT: an SMTP reply such as `450 4.2.1 busy`, or nothing to take it. */
  recipient?: (address: string) => string | undefined
  /** What happens after the whole mail has come: it is thanked for, or not. */
  end?: () => 'take' | 'refuse' | 'stall' | 'drop'
}

/** A real SMTP server that behaves as it is told. `received` holds every mail that came whole, thanked for or not. */
export const openPostOffice = async ({ recipient = () => undefined, end = () => 'take' }: Behaviour = {}) => {
  const received: Received[] = []
  const thanked = new Set<string>()
  const refusal = (reply: string): Error =>
    Object.assign(new Error(reply.slice(4)), { responseCode: Number(reply.slice(0, 3)) })
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS', 'AUTH'],
    logger: false,
    closeTimeout: 100,
    onRcptTo: ({ address }, _session, done) => {
      const reply = recipient(address)
      done(reply ? refusal(reply) : undefined)
    },
    onData: (stream, session, done) => {
      const chunks: Buffer[] = []
      stream.on('data', (chunk: Buffer) => chunks.push(chunk))
      stream.on('end', () => {
        void (async () => {
          const raw = Buffer.concat(chunks).toString('utf8')
          const what = end()
          if (what === 'refuse') return done(refusal('451 4.3.0 later'))
          const mail = await simpleParser(raw)
          const to = session.envelope.rcptTo.map(({ address }) => address)
          received.push({ messageId: mail.messageId ?? '', to, mail, raw })
          if (what === 'take') {
            thanked.add(mail.messageId ?? '')
            return done()
          }
          if (what === 'drop')
            for (const connection of server.connections)
              if (connection.session.id === session.id) connection._socket.destroy()
        })()
      })
    },
  })
  server.on('error', () => undefined)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.server.address() as AddressInfo
  return {
    url: `smtp://127.0.0.1:${port}`,
    received,
    thanked,
    close: () => new Promise<void>((resolve) => server.close(() => resolve())),
  }
}

/** The mails an address got, one for each Message-ID. */
export const distinct = (received: readonly Received[], address: string): Received[] => [
  ...new Map(
    received.filter(({ to }) => to.includes(address)).map((each) => [each.messageId, each]),
  ).values(),
]
