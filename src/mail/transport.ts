import nodemailer from 'nodemailer'
import type { SendEmailOptions } from 'payload'
import type { MailSettings } from './adapter.ts'
import { outbox } from './outbox.ts'

export type Message = SendEmailOptions & { messageId?: string | undefined }

/** What a server said of the recipients it did not take; empty when it took all. */
export type Sent = { rejected: readonly string[]; errors: readonly Error[] }

export type Transport = {
  name: 'smtp' | 'outbox'
  /** Throws nodemailer's error when nothing was sent. */
  send: (message: Message) => Promise<Sent>
  close: () => void
}

/** A server that says nothing is left: milliseconds until a connection, its greeting, and any answer after that. */
const patience = { connectionTimeout: 10_000, greetingTimeout: 10_000, socketTimeout: 30_000 }

const connections = 5

/** The one way out for mail: over SMTP, a few connections at a time, or without a server into the folder. */
export const openTransport = (
  { smtpUrl, from, folder }: MailSettings,
  waits: Partial<typeof patience> = {},
): Transport => {
  const sender = `Alliance <${from}>`
  if (!smtpUrl) {
    const kept = outbox(folder)
    const send = async (message: Message): Promise<Sent> => {
      await kept.sendMail({ from: sender, ...message })
      return { rejected: [], errors: [] }
    }
    return { name: 'outbox', send, close: () => undefined }
  }
  const settings = { url: smtpUrl, pool: true, maxConnections: connections, ...patience, ...waits } as const
  const smtp = nodemailer.createTransport(settings)
  return {
    name: 'smtp',
    send: async (message) => {
      const { rejected, rejectedErrors } = await smtp.sendMail({ from: sender, ...message })
      return { rejected: rejected.map(String), errors: rejectedErrors ?? [] }
    },
    close: () => smtp.close(),
  }
}
