/**
 * The content script. It may be injected twice, and an update of Entente leaves the old one behind in open pages:
 * so every start looks for the one before it, and one that has lost its extension takes its marks away and is silent.
 */
import { browser } from 'wxt/browser'
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { sweepLeftovers } from '../../lib/page/sweep-leftovers.ts'
import { startOnPage } from './start.ts'

/** What a later start may ask of an earlier one; kept small, because the two may be of different versions. */
type Instance = {
  isAlive(): boolean
  /** Reads again and tells what the page is at. */
  again(): void
  end(): void
}

const world: typeof globalThis & { ententeOnPage?: Instance } = globalThis

/** How often a script asks whether its extension is still there, ms. Nothing tells it. */
const HEARTBEAT_MS = 2_000

export default defineUnlistedScript(() => {
  // An element of the page may answer to the name too, but only as something inherited.
  const before = Object.hasOwn(world, 'ententeOnPage') ? world.ententeOnPage : undefined
  if (before?.isAlive()) return before.again()
  before?.end()
  // In Firefox none is left to be asked.
  if (import.meta.env.FIREFOX) sweepLeftovers(document, CSS.highlights)

  const owner = new AbortController()
  const heartbeat = setInterval(() => isAlive() || end(), HEARTBEAT_MS)
  const end = () => {
    clearInterval(heartbeat)
    owner.abort()
    if (world.ententeOnPage === instance) delete world.ententeOnPage
  }
  const { again } = startOnPage({ document, isAlive, end, signal: owner.signal })
  const instance: Instance = { isAlive, again, end }
  world.ententeOnPage = instance
})

/** Whether the extension that this script belongs to is still installed, in this version. */
function isAlive(): boolean {
  try {
    return browser.runtime?.id !== undefined
  } catch {
    return false
  }
}
