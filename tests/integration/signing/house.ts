import { randomUUID } from 'node:crypto'
import { createLocalReq, type Payload, type PayloadRequest } from 'payload'
import { newestDeclaration } from '../../../src/signing/declaration.ts'
import { hashOfText } from '../../../src/signing/text.ts'

const invented = { en: 'We, who do not exist, agree.', be: 'Мы, якіх не існуе, згодныя.' }

const editors = new WeakMap<Payload, Promise<object>>()

/** An editor of this payload, one and the same for all that a test does with it. */
export const asEditor = async (payload: Payload): Promise<PayloadRequest> => {
  const editor = editors.get(payload) ?? newEditor(payload)
  editors.set(payload, editor)
  return createLocalReq({ user: { ...(await editor), collection: 'users' } as never }, payload)
}

const newEditor = (payload: Payload): Promise<object> =>
  payload.create({
    collection: 'users',
    data: {
      email: `${randomUUID()}@staff.example`,
      password: randomUUID(),
      name: 'Editor',
      roles: ['editor'],
    },
    overrideAccess: true,
  })

/** A declaration in English and Belarusian with two paragraphs, open for signature unless said otherwise. */
export const inventedDeclaration = async (payload: Payload, more: object = {}): Promise<string> => {
  const written = await payload.create({
    collection: 'declarations',
    locale: 'en',
    data: {
      title: `Invented declaration ${randomUUID()}`,
      declarationState: 'open',
      authenticLanguages: ['en', 'be'],
      paragraphs: [
        { number: 1, text: invented.en },
        { number: 2, text: 'We end here.' },
      ],
      ...more,
    } as never,
    draft: true,
    overrideAccess: false,
    req: await asEditor(payload),
  })
  const id = String(written.id)
  const rows = (written.paragraphs ?? []) as { id?: string | null; number: number }[]
  await payload.update({
    collection: 'declarations',
    id,
    locale: 'be',
    data: {
      title: `Выдуманая дэкларацыя ${randomUUID()}`,
      paragraphs: rows.map((row, index) => ({
        id: row.id,
        number: row.number,
        text: index === 0 ? invented.be : 'На гэтым усё.',
      })),
    },
    draft: true,
    overrideAccess: false,
    req: await asEditor(payload),
  })
  return id
}

export const inventedPerson = async (payload: Payload, name: string): Promise<string> => {
  const person = await payload.create({
    collection: 'people',
    locale: 'en',
    data: { name, publicity: 'public' } as never,
    draft: true,
    overrideAccess: false,
    req: await asEditor(payload),
  })
  return String(person.id)
}

/** The hash of what is to be signed now. */
export const currentHash = async (payload: Payload, declaration: string): Promise<string> =>
  hashOfText((await newestDeclaration(await asEditor(payload), declaration))!)

/** The code of the refusal a write ends in, or null when it is taken. */
export const refusalOf = async (work: Promise<unknown>): Promise<string | null> => {
  try {
    await work
    return null
  } catch (error) {
    return (error as { data?: { code?: string } }).data?.code ?? String(error)
  }
}
