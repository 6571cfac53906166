import { describe, expect, it } from 'vitest'
import { keep, sendAll, waiting, type Arrival } from '../../../src/admin/guests/door/queue.ts'

const store = (held: string | null = null) => {
  let kept = held
  return { getItem: () => kept, setItem: (_: string, value: string) => (kept = value), held: () => kept }
}
const arrival = (reply: string): Arrival => ({ reply, undo: false, at: '2025-10-06T07:00:00.000Z' })

describe('arrivals noted without a connection', () => {
  it('are sent in their order when it is back, and then not kept', async () => {
    const device = store()
    for (const reply of ['a', 'b', 'c']) keep(device, arrival(reply))
    const sent: string[] = []
    await sendAll(device, ({ reply }) => {
      sent.push(reply)
      return Promise.resolve('taken')
    })
    expect(sent).toEqual(['a', 'b', 'c'])
    expect(waiting(device)).toEqual([])
  })

  it('stay from the first that could not be sent', async () => {
    const device = store()
    for (const reply of ['a', 'b', 'c']) keep(device, arrival(reply))
    await sendAll(device, ({ reply }) => Promise.resolve(reply === 'b' ? 'later' : 'taken'))
    expect(waiting(device).map(({ reply }) => reply)).toEqual(['b', 'c'])
  })

  it('that are refused hold up nobody and are named', async () => {
    const device = store()
    for (const reply of ['a', 'b']) keep(device, arrival(reply))
    const refused = await sendAll(device, ({ reply }) => Promise.resolve(reply === 'a' ? 'refused' : 'taken'))
    expect(refused.map(({ reply }) => reply)).toEqual(['a'])
    expect(waiting(device)).toEqual([])
  })

  it('noted while others are sent are not lost', async () => {
    const device = store()
    keep(device, arrival('a'))
    const sent: string[] = []
    await sendAll(device, async ({ reply }) => {
      if (reply === 'a') keep(device, arrival('b'))
      sent.push(reply)
      return 'taken'
    })
    expect(sent).toEqual(['a', 'b'])
  })

  it('are none when the device holds something else', () => {
    expect(waiting(store('{'))).toEqual([])
    expect(waiting(store('{}'))).toEqual([])
  })
})
