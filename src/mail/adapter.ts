import type { EmailAdapter, SendEmailOptions } from 'payload'
import { openTransport } from './transport.ts'

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
  (settings: MailSettings): EmailAdapter =>
  () => {
    const transport = openTransport(settings)
    return {
      name: transport.name,
      defaultFromAddress: settings.from,
      defaultFromName: 'Alliance',
      sendEmail: (message: SendEmailOptions) => transport.send(message),
    }
  }
