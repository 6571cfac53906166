/**
 * Something a person can mend: the message is one sentence that names the cause, the variable or file, and the remedy.
 * It is shown as it stands, without a stack trace, and never carries a secret.
 */
export class Obstacle extends Error {
  override name = 'Obstacle'
}
