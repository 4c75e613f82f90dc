/** Where front desk and back room meet. */

import type { BackRoom } from './back-room.ts'
import { BACK_ROOM_SCRIPT, runScript } from './later-scripts.ts'

const world: typeof globalThis & { ententeBackRoom?: () => BackRoom } = globalThis

/** The second script hands over how the back room is opened. */
export function offerBackRoom(open: () => BackRoom): void {
  world.ententeBackRoom = open
}

/**
 * Makes a way to the back room, which is opened at the first call, in the very turn: browsers let panels open only in the turn
 * of a press. Chromium's worker loads the script then, Firefox's page has loaded it before. Throws where it cannot be loaded.
 */
export function wayToBackRoom(): () => BackRoom {
  let opened: BackRoom | null = null
  return () => {
    if (opened) return opened
    if (!world.ententeBackRoom) void runScript(BACK_ROOM_SCRIPT)
    if (!world.ententeBackRoom) throw new Error(`${BACK_ROOM_SCRIPT} brought no back room.`)
    opened = world.ententeBackRoom()
    return opened
  }
}
