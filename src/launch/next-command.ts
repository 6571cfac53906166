import { createRequire } from 'node:module'

const next = createRequire(import.meta.url).resolve('next/dist/bin/next')

/** Next's command line, to be run by the pinned Node. */
export const nextCommand = (command: 'build' | 'start' | 'dev'): string[] => [next, command]
