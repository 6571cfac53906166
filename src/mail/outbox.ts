import { randomUUID } from 'node:crypto'
import { mkdir, rename, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import nodemailer from 'nodemailer'
import type { Message } from './transport.ts'

/** Keeps each mail as an `.eml` file that only the service's user may read: it can hold a link for a new password. */
export const outbox = (folder: string) => {
  return {
    sendMail: async (message: Message): Promise<{ file: string }> => {
      const eml = await emlOf(message)
      await mkdir(folder, { recursive: true, mode: 0o700 })
      const file = path.join(folder, nameOf(message.messageId))
      const unfinished = `${file}.${randomUUID()}`
      await writeFile(unfinished, eml, { mode: 0o600 })
      await rename(unfinished, file)
      return { file }
    },
  }
}

/** A mail as it travels (RFC 5322). */
export const emlOf = async (message: Message): Promise<Buffer> => {
  const composer = nodemailer.createTransport({ streamTransport: true, buffer: true })
  const { message: eml } = await composer.sendMail(message)
  return eml as Buffer
}

/** Forgets the file of a mail of the outbox. Without one there is nothing to do. */
export const forgetKept = (folder: string, mailId: string): Promise<void> =>
  rm(path.join(folder, `${mailId}.eml`), { force: true })

/** A mail of the outbox has one name, so that sending it again replaces it and forgetting its guest can find it. */
const nameOf = (messageId: string | undefined): string => {
  const [, mailId] = /^<([0-9a-f-]{36})@/.exec(messageId ?? '') ?? []
  return mailId ? `${mailId}.eml` : `${new Date().toISOString().replaceAll(':', '-')}-${randomUUID()}.eml`
}
