import type { Config } from 'payload'
import { verificationView } from './verification/admin-components.ts'

type Components = NonNullable<NonNullable<Config['admin']>['components']>

const parts: Components[] = [verificationView]

/** What is added to Payload's admin, in the order of its menu. */
export const adminComponents: Components = {
  afterNavLinks: parts.flatMap(({ afterNavLinks }) => afterNavLinks ?? []),
  views: Object.assign({}, ...parts.map(({ views }) => views)) as NonNullable<Components['views']>,
}
