import { hkdfSync } from 'node:crypto'
import { createChallenge, randomInt, verifySolution, type Challenge } from 'altcha-lib'
import { deriveKey } from 'altcha-lib/algorithms/pbkdf2'
import { z } from 'zod'
import type { SealKey } from '../../lib/seal.ts'

/** About half a second of a laptop and two of an old phone; checking costs one hash. */
const cost = 1_000
const counter = { min: 1_000, max: 2_000 }
const lifetime = 10 * 60_000

/** Keeps that a proof was used, until it expires by itself; false when it was used before. */
export type Spend = (proof: string, expiresAt: Date) => Promise<boolean>

export type Proofs = {
  challenge: () => Promise<Challenge>
  /** Whether the payload proves work that was asked for here and was not used before. Uses it. */
  accept: (payload: unknown) => Promise<boolean>
}

/** As ALTCHA's widget sends it: JSON in base64. A program may send the object itself. */
const payload = z.object({
  challenge: z.object({
    parameters: z.object({ nonce: z.string().max(200), expiresAt: z.number() }).loose(),
    signature: z.string().max(200),
  }),
  solution: z.object({ counter: z.number(), derivedKey: z.string().max(200) }).loose(),
})
type Payload = { challenge: Challenge; solution: { counter: number; derivedKey: string } }
const longest = 4_000

/** Proof of work (ALTCHA, version 2) signed with keys that follow from the sealing key. Nothing is asked of anybody else. */
export const proofsOfWork = ({ secret }: SealKey, spend: Spend, now: () => number = Date.now): Proofs => {
  const hmacSignatureSecret = derived(secret, 'alliance proof of work')
  const hmacKeySignatureSecret = derived(secret, 'alliance proof of work, keys')
  const secrets = { hmacSignatureSecret, hmacKeySignatureSecret }
  return {
    challenge: () =>
      createChallenge({
        algorithm: 'PBKDF2/SHA-256',
        cost,
        counter: randomInt(counter.max, counter.min),
        deriveKey,
        expiresAt: new Date(now() + lifetime),
        ...secrets,
      }),
    accept: async (given) => {
      const read = payload.safeParse(decoded(given))
      if (!read.success) return false
      const { challenge, solution } = read.data as unknown as Payload
      const { verified } = await verifySolution({ challenge, solution, deriveKey, ...secrets })
      // The nonce is signed, so that no other spelling of the same proof is a new one.
      const { nonce, expiresAt } = challenge.parameters
      return verified && spend(nonce, new Date(expiresAt! * 1000))
    },
  }
}

const derived = (secret: Buffer, label: string): string =>
  Buffer.from(hkdfSync('sha256', secret, Buffer.alloc(0), label, 32)).toString('hex')

const decoded = (given: unknown): unknown => {
  if (typeof given !== 'string') return given
  if (given.length > longest) return null
  try {
    return JSON.parse(Buffer.from(given, 'base64').toString('utf8'))
  } catch {
    return null
  }
}
