import type { Config } from 'payload'

const folder = '/src/admin/identity'

/** The alliance's mark in place of the framework's. */
export const identity: NonNullable<NonNullable<Config['admin']>['components']> = {
  providers: [`${folder}/SkipLink.tsx#SkipLink`],
  graphics: { Logo: `${folder}/Logo.tsx#Logo`, Icon: `${folder}/Icon.tsx#Icon` },
}
