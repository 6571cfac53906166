import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { deliveryApp } from '../../../src/delivery/app.ts'
import { Current } from '../../../src/delivery/current.ts'
import { publicModel } from '../../../src/generated/public-model.ts'
import { logOf } from '../../support/published.ts'
import { cast, sdl } from '../delivery/cast.ts'

type Page = (request: IncomingMessage, response: ServerResponse) => void | Promise<void>

/** Delivery in front of a site whose pages the test writes; `asked` are the requests that came through. */
export const siteScene = async (page: Page, keeps = true) => {
  const asked: IncomingMessage[] = []
  const site = createServer((request, response) => {
    asked.push(request)
    void page(request, response)
  })
  await new Promise<void>((listening) => site.listen(0, '127.0.0.1', listening))
  const current = new Current(publicModel)
  current.load(logOf(publicModel, cast))
  const faults: unknown[] = []
  const app = await deliveryApp({
    current,
    sdl,
    guests: 'http://127.0.0.1:9',
    site: { address: `http://127.0.0.1:${(site.address() as AddressInfo).port}`, keeps },
    publicUrl: 'https://alliance.example',
    media: '/nowhere',
    onFault: (error) => faults.push(error),
  })
  const closeSite = (): Promise<void> =>
    new Promise((closed) => {
      site.close(() => closed())
      site.closeAllConnections()
    })
  const publish = (seq: number): void =>
    current.apply([
      {
        seq,
        at: '2026-01-01T00:00:00.000Z',
        firstAt: null,
        collection: 'meetings',
        id: 'paris',
        locale: 'en',
        op: 'put',
        body: { title: `Changed ${seq}` },
      },
    ])
  const close = async (): Promise<void> => {
    await app.close()
    await closeSite()
  }
  return { app, asked, current, faults, publish, closeSite, close }
}

/** A page as Next writes it, with what its runtime adds. */
export const pageOf = (title: string): string =>
  `<!DOCTYPE html><html lang="fr"><head><link rel="stylesheet" href="/_next/static/chunks/a.css" data-precedence="next"/>` +
  `<link rel="preload" as="script" fetchPriority="low" href="/_next/static/chunks/b.js"/>` +
  `<script src="/_next/static/chunks/c.js" async=""></script><title>${title}</title></head><body><h1>${title}</h1>` +
  `<script type="application/ld+json">{"@type":"Event"}</script>` +
  `<script>self.__next_f.push([1,"\\u003cscript>"])</script></body></html>`
