import { Obstacle } from './obstacle.ts'
import { weaknessOfDatabaseUrl, weaknessOfKey, weaknessOfSecret } from './secret-strength.ts'

export type Secrets = { PAYLOAD_SECRET: string; SEAL_KEY: string; DATABASE_URL: string }

const rules = {
  PAYLOAD_SECRET: { weakness: weaknessOfSecret, remedy: 'the output of `openssl rand -base64 48`' },
  SEAL_KEY: { weakness: weaknessOfKey, remedy: 'the output of `openssl rand -base64 32`' },
  DATABASE_URL: { weakness: weaknessOfDatabaseUrl, remedy: 'postgresql://user:password@host/database' },
}

/**
 * The secrets of an installation that the public reaches. Throws an Obstacle, a sentence for each one that is missing,
 * weak, or used twice.
 */
export const productionSecrets = (given: Partial<Secrets>): Secrets => {
  const names = Object.keys(rules) as (keyof Secrets)[]
  const sentences = names.flatMap((name) => {
    const value = given[name]
    const fault = value ? rules[name].weakness(value) : 'is missing'
    return fault
      ? [`${name} ${fault}, and PUBLIC_URL is a public address; set it to ${rules[name].remedy}.`]
      : []
  })
  if (sentences.length > 0) throw new Obstacle(sentences.join('\n'))
  const secrets = given as Secrets
  refuseOneSecretForTwo(secrets)
  return secrets
}

const refuseOneSecretForTwo = ({ PAYLOAD_SECRET, SEAL_KEY, DATABASE_URL }: Secrets): void => {
  const password = decodeURIComponent(new URL(DATABASE_URL).password)
  if (new Set([PAYLOAD_SECRET, SEAL_KEY, password]).size === 3) return
  throw new Obstacle(
    'Two of PAYLOAD_SECRET, SEAL_KEY and the password in DATABASE_URL are equal; give each a value of its own.',
  )
}
