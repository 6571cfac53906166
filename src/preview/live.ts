import { Current } from '../delivery/current.ts'
import { follow } from '../delivery/follow.ts'
import type { Snapshot } from '../delivery/snapshot/snapshot.ts'
import { publicModel } from '../generated/public-model.ts'

/** What is public right now, as delivery would serve it. Follows the log from the first time it is asked. */
export const livePublic = (databaseUrl: string) => {
  const current = new Current(publicModel)
  let follower: ReturnType<typeof follow> | undefined
  const snapshot = async (): Promise<Snapshot> => {
    follower ??= follow(databaseUrl, current)
    await follower.ready
    return current.whole!
  }
  const stop = async (): Promise<void> => follower?.stop()
  return { snapshot, stop }
}
