import nodemailer from 'nodemailer'
import type { EmailAdapter, SendEmailOptions } from 'payload'
import { outbox } from './outbox.ts'

export type MailSettings = {
  /** `smtp://user:password@host:port`; without it mails are kept as files. */
  smtpUrl?: string | undefined
  from: string
  /** Where mails without a server are kept. */
  folder: string
}

/**
 * How the studio sends mail, such as a link for a new password: over SMTP, or without a server into a folder.
 * Payload's own default would print the link into the log.
 */
export const mailAdapter =
  ({ smtpUrl, from, folder }: MailSettings): EmailAdapter =>
  () => {
    const transport = smtpUrl ? nodemailer.createTransport(smtpUrl) : outbox(folder)
    return {
      name: smtpUrl ? 'smtp' : 'outbox',
      defaultFromAddress: from,
      defaultFromName: 'Alliance',
      sendEmail: (message: SendEmailOptions) =>
        transport.sendMail({ from: `Alliance <${from}>`, ...message }),
    }
  }
