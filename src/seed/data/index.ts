import type { SeedGlobal, SeedRecord } from '../record.ts'
import { agendaItems } from './agenda-items.ts'
import { alliance } from './alliance.ts'
import { campaign } from './campaign.ts'
import { chambers } from './chambers.ts'
import { countries } from './countries.ts'
import { declarations } from './declarations.ts'
import { documents } from './documents.ts'
import { figures } from './figures.ts'
import { forms } from './forms.ts'
import { glossaryEntries } from './glossary-entries.ts'
import { godparenthoods } from './godparenthoods.ts'
import { legislatures } from './legislatures.ts'
import { media } from './media.ts'
import { meetings } from './meetings.ts'
import { memberships } from './memberships.ts'
import { news } from './news.ts'
import { organizations } from './organizations.ts'
import { pages } from './pages.ts'
import { parliamentaryActions } from './parliamentary-actions.ts'
import { parliamentaryGroups } from './parliamentary-groups.ts'
import { people } from './people.ts'
import { prisonerProfiles } from './prisoner-profiles.ts'
import { regions } from './regions.ts'
import { registrationCategories } from './registration-categories.ts'
import { siteSettings } from './site-settings.ts'
import { solidarityActs } from './solidarity-acts.ts'
import { terms } from './terms.ts'

/** Every seeded document, in an order in which each points only at earlier ones (see `later` for the exceptions). */
export const seedRecords: SeedRecord[] = [
  ...media,
  ...countries,
  ...regions,
  ...organizations,
  ...legislatures,
  ...chambers,
  ...terms,
  ...parliamentaryGroups,
  ...people,
  ...memberships,
  ...meetings,
  ...agendaItems,
  ...declarations,
  ...figures,
  ...documents,
  ...parliamentaryActions,
  ...forms,
  ...registrationCategories,
  ...prisonerProfiles,
  ...godparenthoods,
  ...solidarityActs,
  ...news,
  ...pages,
  ...glossaryEntries,
]

export const seedGlobals: SeedGlobal[] = [alliance, campaign, siteSettings]
