import { readdir, readFile, unlink } from 'node:fs/promises'
import path from 'node:path'
import type { Kind } from '../kind.ts'

/** Mails kept as files where there is no mail server, and mails that carry a link for a new password. */
export const outbox: Kind = {
  name: 'mails kept as files',
  collections: [],
  exportOf: async (_, { email }, { outbox: folder }) =>
    Promise.all(
      (await filesTo(folder, email)).map(async (file) => ({
        file,
        text: await readFile(path.join(folder, file), 'utf8'),
      })),
    ),
  forget: async (_, { email }, { outbox: folder }) => {
    const files = await filesTo(folder, email)
    await Promise.all(files.map((file) => unlink(path.join(folder, file))))
    return { erased: files.length }
  },
}

/** Files whose recipients include the address; the header ends at the first empty line and may be folded (RFC 5322). */
const filesTo = async (folder: string, email: string): Promise<string[]> => {
  const names = (await readdir(folder).catch(() => [] as string[])).filter((name) => name.endsWith('.eml'))
  const found = await Promise.all(
    names.map(async (name) => {
      const [header = ''] = (await readFile(path.join(folder, name), 'utf8')).split(/\r?\n\r?\n/, 1)
      return recipientsIn(header).includes(email) ? [name] : []
    }),
  )
  return found.flat()
}

/** The addresses of To, Cc and Bcc, whole: the sender and the contact stand in everybody's mail. */
const recipientsIn = (header: string): string[] =>
  header
    .replace(/\r?\n[ \t]+/g, ' ')
    .split(/\r?\n/)
    .filter((line) => /^(to|cc|bcc):/i.test(line))
    .flatMap((line) =>
      line
        .slice(line.indexOf(':') + 1)
        .toLowerCase()
        .split(/[\s,;<>"]+/),
    )
