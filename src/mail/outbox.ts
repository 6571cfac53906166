import { randomUUID } from 'node:crypto'
import { mkdir, writeFile } from 'node:fs/promises'
import path from 'node:path'
import nodemailer from 'nodemailer'
import type { SendEmailOptions } from 'payload'

/** Keeps each mail as an `.eml` file that only the service's user may read: it can hold a link for a new password. */
export const outbox = (folder: string) => {
  const composer = nodemailer.createTransport({ streamTransport: true, buffer: true })
  return {
    sendMail: async (message: SendEmailOptions): Promise<{ file: string }> => {
      const { message: eml } = await composer.sendMail(message)
      await mkdir(folder, { recursive: true, mode: 0o700 })
      const file = path.join(folder, `${new Date().toISOString().replaceAll(':', '-')}-${randomUUID()}.eml`)
      await writeFile(file, eml as Buffer, { mode: 0o600 })
      return { file }
    },
  }
}
