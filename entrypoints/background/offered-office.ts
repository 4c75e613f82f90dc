/** Where front desk and back office meet. */
import { OFFICE_SCRIPT, runScript } from './later-scripts.ts'
import type { Office } from './office.ts'

const world: typeof globalThis & { ententeOffice?: () => Office } = globalThis

/** The second script hands over how the office is opened. */
export function offerOffice(open: () => Office): void {
  world.ententeOffice = open
}

/**
 * Makes a way to the office, which is opened at the first call, in the very turn: browsers let panels open only in the turn
 * of a press. Chromium's worker loads the script then, Firefox's page has loaded it before. Throws where it cannot be loaded.
 */
export function wayToOffice(): () => Office {
  let opened: Office | null = null
  return () => {
    if (opened) return opened
    if (!world.ententeOffice) void runScript(OFFICE_SCRIPT)
    if (!world.ententeOffice) throw new Error(`${OFFICE_SCRIPT} brought no office.`)
    opened = world.ententeOffice()
    return opened
  }
}
