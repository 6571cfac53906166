/** What PostgreSQL's programs see of the environment: no secret, and messages in a language that can be read here. */
export const postgresEnvironment = Object.freeze({
  NODE_ENV: 'production',
  LC_ALL: 'C',
  TZ: 'UTC',
  PATH: '/usr/bin:/bin',
})
