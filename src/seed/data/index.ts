import type { SeedGlobal, SeedRecord } from '../record.ts'
import { alliance } from './alliance.ts'
import { chambers } from './chambers.ts'
import { countries } from './countries.ts'
import { declarations } from './declarations.ts'
import { figures } from './figures.ts'
import { forms } from './forms.ts'
import { godparenthoods } from './godparenthoods.ts'
import { legislatures } from './legislatures.ts'
import { meetings } from './meetings.ts'
import { memberships } from './memberships.ts'
import { organizations } from './organizations.ts'
import { parliamentaryGroups } from './parliamentary-groups.ts'
import { people } from './people.ts'
import { prisonerProfiles } from './prisoner-profiles.ts'
import { siteSettings } from './site-settings.ts'

/** Every seeded document, in an order in which each points only at earlier ones (see `later` for the exceptions). */
export const seedRecords: SeedRecord[] = [
  ...countries,
  ...organizations,
  ...legislatures,
  ...chambers,
  ...parliamentaryGroups,
  ...people,
  ...memberships,
  ...meetings,
  ...declarations,
  ...figures,
  ...forms,
  ...prisonerProfiles,
  ...godparenthoods,
]

export const seedGlobals: SeedGlobal[] = [alliance, siteSettings]
