import { defineConfig } from 'eslint/config'
import tseslint from 'typescript-eslint'

/** Payload's Local API: every call that takes `overrideAccess`, which is true unless said otherwise. */
const localApi = new Set([
  ...['find', 'findByID', 'findDistinct', 'count', 'create', 'update', 'delete', 'duplicate'],
  ...['findVersions', 'findVersionByID', 'countVersions', 'restoreVersion'],
  ...['findGlobal', 'updateGlobal', 'findGlobalVersions', 'findGlobalVersionByID'],
  ...['countGlobalVersions', 'restoreGlobalVersion'],
  ...['login', 'forgotPassword', 'resetPassword', 'unlock', 'verifyEmail'],
])

const named = (node, name) =>
  (node.type === 'Identifier' && node.name === name) ||
  (node.type === 'MemberExpression' && !node.computed && node.property.name === name)

const isLocalApiCall = ({ callee }) =>
  callee.type === 'MemberExpression' &&
  !callee.computed &&
  localApi.has(callee.property.name) &&
  named(callee.object, 'payload')

const withoutCast = (node) =>
  node?.type === 'TSAsExpression' || node?.type === 'TSSatisfiesExpression'
    ? withoutCast(node.expression)
    : node

const declared = (scope, name) => {
  for (let at = scope; at; at = at.upper) {
    const variable = at.set.get(name)
    if (variable) return variable.defs[0]?.node.init ?? null
  }
  return null
}

/** Whether an options object names the property itself or spreads one of this file that does. */
const names = (given, property, scope) => {
  const node = withoutCast(given)
  if (node?.type === 'Identifier') return names(declared(scope, node.name), property, scope)
  if (node?.type !== 'ObjectExpression') return false
  return node.properties.some((part) =>
    part.type === 'SpreadElement' ? names(part.argument, property, scope) : named(part.key, property),
  )
}

const house = {
  rules: {
    'access-is-stated': {
      meta: {
        type: 'problem',
        schema: [],
        messages: { unsaid: 'Say overrideAccess here: left out, it is true, and nobody decided that.' },
      },
      create: (context) => ({
        CallExpression: (node) => {
          const scope = context.sourceCode.getScope(node)
          if (isLocalApiCall(node) && !names(node.arguments[0], 'overrideAccess', scope))
            context.report({ node, messageId: 'unsaid' })
        },
      }),
    },
    'override-has-a-reason': {
      meta: {
        type: 'problem',
        schema: [],
        messages: { bare: 'Say in a comment above why access is overridden here.' },
      },
      create: (context) => ({
        'Property[key.name="overrideAccess"][value.value=true]': (node) => {
          const { line } = node.loc.start
          const said = context.sourceCode
            .getAllComments()
            .some(({ loc }) => loc.end.line === line || loc.end.line === line - 1)
          if (!said) context.report({ node, messageId: 'bare' })
        },
      }),
    },
  },
}

const environment = [
  'MemberExpression[object.name="process"][property.name="env"]',
  'MemberExpression[object.name="process"][property.value="env"]',
  'VariableDeclarator[init.name="process"] Property[key.name="env"]',
  'ImportDeclaration[source.value=/^(node:)?process$/] ImportSpecifier[imported.name="env"]',
].map((selector) => ({
  selector,
  message: 'Settings are read in src/env.ts, once and checked; take what you need as an argument.',
}))

const errors = (rules) => Object.fromEntries(rules.map((rule) => [rule, 'error']))

export default defineConfig(
  {
    ignores: [
      '.next/',
      '.data/',
      'media/',
      'next-env.d.ts',
      'src/generated/',
      'src/db/migrations/',
      'src/app/(payload)/admin/importMap.js',
      'tests/artefacts/',
    ],
  },
  {
    linterOptions: { reportUnusedDisableDirectives: 'error', reportUnusedInlineConfigs: 'error' },
    rules: {
      ...errors([
        'array-callback-return',
        'default-case-last',
        'guard-for-in',
        'no-constructor-return',
        'no-debugger',
        'no-else-return',
        'no-empty-pattern',
        'no-eval',
        'no-extend-native',
        'no-fallthrough',
        'no-implied-eval',
        'no-new-func',
        'no-new-wrappers',
        'no-param-reassign',
        'no-self-compare',
        'no-sequences',
        'no-template-curly-in-string',
        'no-unreachable-loop',
        'no-unsafe-finally',
        'no-useless-concat',
        'no-useless-rename',
        'no-var',
        'object-shorthand',
        'prefer-const',
        'prefer-object-has-own',
        'prefer-rest-params',
        'prefer-spread',
        'prefer-template',
        'require-yield',
        'valid-typeof',
      ]),
      eqeqeq: ['error', 'always'],
      'max-depth': ['error', 3],
      'max-lines': ['error', { max: 250 }],
      'max-params': ['error', 6],
      'no-console': 'error',
      'no-restricted-syntax': ['error', ...environment],
      'no-warning-comments': ['error', { terms: ['todo', 'fixme', 'xxx', 'hack'] }],
    },
  },
  {
    files: ['**/*.ts', '**/*.tsx'],
    extends: [tseslint.configs.recommendedTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    plugins: { house },
    rules: {
      ...errors([
        '@typescript-eslint/method-signature-style',
        '@typescript-eslint/no-import-type-side-effects',
        '@typescript-eslint/no-unnecessary-type-assertion',
        '@typescript-eslint/prefer-optional-chain',
        'house/access-is-stated',
        'house/override-has-a-reason',
      ]),
      '@typescript-eslint/consistent-type-definitions': ['error', 'type'],
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: false }],
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_', caughtErrors: 'none', ignoreRestSiblings: true },
      ],
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
      // Payload types documents loosely at its edges; the compiler's own strictness is the guard here.
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-call': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
      '@typescript-eslint/no-base-to-string': 'off',
      // Handlers of Fastify and Payload are async by signature, whether or not they wait for something.
      '@typescript-eslint/require-await': 'off',
    },
  },
  {
    files: ['src/delivery/**'],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            {
              regex: '^(payload|@payloadcms/|next|react)',
              message:
                'The public process knows the log and the generated schema, nothing of Payload or Next.',
            },
          ],
        },
      ],
    },
  },
  {
    // The one place; the program that runs before anything is installed; tests, which start processes of their own.
    files: [
      'src/env.ts',
      'bin/bootstrap.mjs',
      'tests/sizes.ts',
      'tests/support/**',
      'tests/e2e/**',
      'benchmarks/**',
    ],
    rules: { 'no-restricted-syntax': 'off' },
  },
  {
    // What talks to a person in a terminal, and the processes that say when they are ready.
    files: ['bin/**', 'src/launch/**', 'src/*/server.ts', 'src/jobs/worker.ts', 'benchmarks/**'],
    rules: { 'no-console': 'off' },
  },
  { files: ['src/seed/data/**', 'tests/fixtures/**'], rules: { 'max-lines': 'off' } },
  {
    // Tests set the scene as whoever they need to be, and what an API answers has no type until it is compared.
    files: ['tests/**', 'benchmarks/**'],
    rules: {
      '@typescript-eslint/no-explicit-any': 'off',
      'house/access-is-stated': 'off',
      'house/override-has-a-reason': 'off',
    },
  },
  {
    // Types of a library are extended by interfaces only.
    files: ['tests/support/**'],
    rules: { '@typescript-eslint/consistent-type-definitions': 'off' },
  },
  { files: ['**/*.{js,cjs,mjs}'], extends: [tseslint.configs.disableTypeChecked] },
  {
    // Programs of others: they say what they found, and have no `src/env.ts`.
    files: ['examples/**'],
    rules: { 'no-console': 'off', 'no-restricted-syntax': 'off' },
  },
)
