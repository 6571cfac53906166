import { changesResource } from '../changes/resource.ts'
import { openApiResource } from '../openapi/resource.ts'
import { search } from '../search/search.ts'
import { reference } from '../reference/page.ts'
import { meetingCalendar, meetingsCalendar } from './calendar.ts'
import { csv } from './csv.ts'
import { graphqlSchema } from './graphql-schema.ts'
import { jsonLd } from './json-ld.ts'
import { newsFeed } from './news-feed.ts'
import { popolo } from './popolo.ts'
import type { Resource } from './resource.ts'

/** Every answer beside the dialect, in the order of the documentation. */
export const resources = (sdl: string): Resource[] => [
  openApiResource,
  reference,
  graphqlSchema(sdl),
  changesResource,
  search(),
  newsFeed,
  meetingsCalendar,
  meetingCalendar,
  popolo,
  jsonLd,
  csv,
]
