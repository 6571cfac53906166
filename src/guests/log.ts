const frame = /^\s+at /

/**
 * An error without its message: a failed query carries its parameters there, which are what a guest typed.
 * The kind, the code of Postgres or Node, and the place in our code are enough to find it.
 */
export const withoutContent = (error: Error & { code?: unknown }) => ({
  type: error.name,
  message: 'withheld',
  code: String(error.code ?? (error.cause as { code?: unknown } | undefined)?.code ?? ''),
  stack: (error.stack ?? '')
    .split('\n')
    .filter((line) => frame.test(line))
    .join('\n'),
})

const personalLink = /^(\/r\/(?:i|confirm)\/)[^/?]+/

/** Whoever reads a personal link can answer with it. */
const withoutLink = (url: string): string => (url.split('?')[0] ?? '').replace(personalLink, '$1…')

/** No address, no query, no personal link, no body: who answered and what is nobody's log line. */
export const logger = {
  level: 'warn',
  base: { process: 'guests' },
  serializers: {
    err: withoutContent,
    req: ({ method, url }: { method: string; url: string }) => ({ method, url: withoutLink(url) }),
  },
}

type Logged = { log: { error: (fields: object, message: string) => void } }

/** The message is ours on purpose: given an error alone, pino makes the error's own message the text of the line. */
export const logFailure = ({ log }: Logged, error: unknown): void =>
  log.error({ err: error }, 'The door failed.')
