/** The settings page's session over a database and a browser of its own. */
import { afterEach, beforeEach } from 'vitest'
import { browser } from 'wxt/browser'
import { openSettingsSession } from '../../../entrypoints/options/settings-session.ts'
import { aBench, type Bench } from '../../lib/panel-session/panel-bench.ts'

/** A new one for every test. */
export function aSettingsBench() {
  let bench: Bench
  beforeEach(() => {
    bench = aBench()
    Object.assign(browser, { commands: { getAll: async () => [] } })
    Object.assign(browser.permissions, { getAll: async () => ({ origins: [...bench.granted] }) })
  })
  afterEach(async () => {
    bench.ending.abort()
    await bench.database.delete()
  })
  return {
    get database() {
      return bench.database
    },
    get pages() {
      return bench.pages
    },
    get sent() {
      return bench.sent
    },
    /** What the browser allows. */
    get granted() {
      return bench.granted
    },
    open: () => openSettingsSession(bench.database, bench.ending.signal),
  }
}
