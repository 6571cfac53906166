/** A mail that cannot be sent before somebody completes something; the message names what, and nobody. */
export class Unsendable extends Error {
  override name = 'Unsendable'
}
