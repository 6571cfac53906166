import { NextResponse } from 'next/server.js'
import { servesSite } from './env.ts'

/** Everything but the admin and its API, which the site's own door never lets through to Next. */
export const config = { matcher: ['/((?!admin(?:/|$)|api(?:/|$)|_next/).*)'] }

/** In the studio's run of the build there are no pages of the site: staff's cookies and readers' pages stay apart. */
export const proxy = (): NextResponse =>
  servesSite() ? NextResponse.next() : new NextResponse('Not found\n', { status: 404 })
