import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

/** The one copy that Node takes outside of tests: of two, graphql-js believes neither the other's schema. */
const resolve = { alias: [{ find: /^graphql$/, replacement: fileURLToPath(import.meta.resolve('graphql')) }] }

export default defineConfig({
  test: {
    // Left alone one of two cores would wait.
    maxWorkers: 2,
    // Loading the product takes a worker seconds. Every file has a database of its own and leaves nothing else behind.
    isolate: false,
    projects: [
      { resolve, test: { name: 'unit', include: ['tests/unit/**/*.test.ts'], testTimeout: 20_000 } },
      {
        resolve,
        test: {
          name: 'integration',
          include: ['tests/integration/**/*.test.ts'],
          globalSetup: ['tests/support/global-setup.ts'],
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
      {
        test: {
          name: 'e2e',
          include: ['tests/e2e/**/*.test.ts'],
          globalSetup: ['tests/support/product.ts'],
          testTimeout: 120_000,
          hookTimeout: 300_000,
          fileParallelism: false,
        },
      },
    ],
  },
})
