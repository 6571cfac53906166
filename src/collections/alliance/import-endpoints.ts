import { addDataAndFileToRequest, type Endpoint, type PayloadRequest } from 'payload'
import { z } from 'zod'
import { defaultLocale, locales } from '../../i18n/locales.ts'
import { importSheet, type Asked } from '../../importing/import-sheet.ts'
import type { Noun } from '../../importing/noun.ts'
import { problemOf, problemResponse, Refusal } from '../../importing/problems.ts'
import { templateOf } from '../../importing/template.ts'
import { encodings } from '../../sheets/encoding.ts'
import { limits } from '../../sheets/limits.ts'

const rows = z.array(z.number().int().min(1).max(100_000)).max(limits.rows).default([])

const body = z.strictObject({
  file: z.strictObject({
    name: z.string().max(300).optional(),
    base64: z.base64().max(Math.ceil((limits.bytes + 100_000) * (4 / 3))),
  }),
  encoding: z.enum(encodings).optional(),
  mapping: z.record(z.string().max(40), z.number().int().min(0).max(limits.columns)).optional(),
  language: z.enum(locales).default(defaultLocale),
  include: rows,
  leaveOut: rows,
  dryRun: z.boolean().default(true),
})

/**
 * `POST /api/<noun>/import {file: {base64}, mapping?, language?, include?, leaveOut?, dryRun?}` → what becomes of every
 * row; with `Accept: application/x-ndjson` a line for every row written, then the answer.
 * `GET /api/<noun>/import-template?format=csv|xlsx` → an empty sheet.
 */
export const importEndpoints = (noun: Noun): Endpoint[] => [
  {
    path: '/import',
    method: 'post',
    handler: (req) =>
      refusing(req, async () => {
        const asked = await bodyOf(req, noun)
        if (req.headers.get('Accept') === 'application/x-ndjson') return progressing(req, noun, asked)
        return Response.json(await importSheet(req, noun, asked), { headers: uncached })
      }),
  },
  {
    path: '/import-template',
    method: 'get',
    handler: (req) =>
      refusing(req, async () => {
        await mayImport(req, noun)
        const format = req.searchParams.get('format') === 'xlsx' ? 'xlsx' : 'csv'
        const { name, type, body: sheet } = await templateOf(noun, format, req.i18n.language)
        const disposition = `attachment; filename="${name}"`
        return new Response(sheet as BodyInit, {
          headers: { ...uncached, 'Content-Type': type, 'Content-Disposition': disposition },
        })
      }),
  },
]

const uncached = { 'Cache-Control': 'no-store' }

const refusing = async (req: PayloadRequest, work: () => Promise<Response>): Promise<Response> => {
  try {
    return await work()
  } catch (error) {
    if (error instanceof Refusal) return problemResponse(req, error)
    throw error
  }
}

const mayImport = async (req: PayloadRequest, { collection }: Noun): Promise<void> => {
  const may = req.user && (await req.payload.collections[collection].config.access.create({ req }))
  if (may !== true) throw new Refusal('not-allowed')
}

const bodyOf = async (req: PayloadRequest, noun: Noun): Promise<Asked> => {
  await mayImport(req, noun)
  await addDataAndFileToRequest(req).catch(() => undefined)
  const asked = body.safeParse(req.data ?? {})
  if (!asked.success) throw new Refusal('request-invalid')
  const { file, ...rest } = asked.data
  return { ...rest, bytes: Buffer.from(file.base64, 'base64') }
}

/** Newline-delimited JSON: `{"done":3,"of":40}` …, at last `{"answer":…}` or `{"problem":…}`. */
const progressing = (req: PayloadRequest, noun: Noun, asked: Asked): Response => {
  const lines = new ReadableStream({
    start: async (stream) => {
      const encoder = new TextEncoder()
      const say = (line: object) => stream.enqueue(encoder.encode(`${JSON.stringify(line)}\n`))
      try {
        say({
          answer: await importSheet(req, noun, { ...asked, onProgress: (done, of) => say({ done, of }) }),
        })
      } catch (error) {
        if (!(error instanceof Refusal)) req.payload.logger.error({ err: error, msg: 'An import failed.' })
        say({ problem: error instanceof Refusal ? problemOf(req, error) : { title: req.t('error:unknown') } })
      }
      stream.close()
    },
  })
  return new Response(lines, { headers: { ...uncached, 'Content-Type': 'application/x-ndjson' } })
}
