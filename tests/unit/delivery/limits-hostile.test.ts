import { beforeAll, expect, it } from 'vitest'
import { delivery } from './cast.ts'
import { type Hostile, hostileRequests } from './limits-hostile-documents.ts'

const seed = 2025
const count = 500
/** On a quiet machine; the tests share theirs, and allow for that. */
const milliseconds = 20
const patience = 5

let site: Awaited<ReturnType<typeof delivery>>
beforeAll(async () => {
  site = await delivery()
  for (const hostile of hostileRequests(100, seed + count)) await send(hostile)
})

const send = async ({ url, body }: Hostile) => {
  const started = performance.now()
  const answer = await (body === undefined
    ? site.app.inject(url)
    : site.app.inject({ method: 'POST', url, payload: body as object }))
  return { status: answer.statusCode, body: answer.body, took: performance.now() - started }
}

it(`refuses ${count} hostile requests, each at once and without a fault`, async () => {
  const times: { kind: string; took: number }[] = []
  for (const hostile of hostileRequests(count, seed)) {
    const { status, body, took } = await send(hostile)
    const about = `${hostile.kind}: ${JSON.stringify(hostile).slice(0, 300)} → ${body.slice(0, 300)}`
    expect(status < 500, about).toBe(true)
    expect(status >= 400 || isRefusedInside(body), about).toBe(true)
    expect(body, about).not.toMatch(/Did you mean|node_modules|at \w+ \(/)
    times.push({ kind: hostile.kind, took })
  }
  times.sort((a, b) => b.took - a.took)
  expect(times[0]!.took, JSON.stringify(times.slice(0, 5))).toBeLessThan(milliseconds * patience)
  expect(times[Math.floor(count / 20)]!.took, JSON.stringify(times.slice(0, 30))).toBeLessThan(milliseconds)
  expect(site.faults).toEqual([])
})

/** GraphQL answers 200 with the field at null when only the value of an argument is out of bounds. */
const isRefusedInside = (body: string): boolean => {
  const { data, errors } = JSON.parse(body) as { data?: object | null; errors?: object[] }
  return (errors?.length ?? 0) > 0 && Object.values(data ?? {}).every((value) => value === null)
}
