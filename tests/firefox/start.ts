/** Real Firefox, driven by Playwright through the relay. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type BrowserContext, firefox } from 'playwright-core'
import { findBrowser } from '../../.ci/find-browser.mjs'
import { askedThrough, recordOutsideRequests } from '../support/outside-requests.ts'
import { rememberSession } from './bidi-context.ts'
import { PLAYWRIGHT_GAPS } from './playwright-gaps.ts'
import { type Send, startRelay } from './relay.ts'
import { aStandIn } from './stand-in.ts'

export type Firefox = {
  context: BrowserContext
  send: Send
  /** Kills the browser's processes; resolves when they are gone. */
  kill(): Promise<void>
  /** Rejects where anything outside of this machine was asked for meanwhile. */
  close(): Promise<void>
}

export type StartOptions = {
  /** A folder that stays; one that goes with the browser where none is named. */
  profile?: string
  preferences?: Readonly<Record<string, string | number | boolean>>
  /** Names of sites that lead to this machine. */
  localNames?: readonly string[]
}

/** True where a Firefox is installed; journeys in Firefox are left out elsewhere. */
export const hasFirefox = findBrowser('firefox') !== null

/** Starts Firefox without any extension. Rejects where there is none. */
export async function startFirefox(options: StartOptions = {}): Promise<Firefox> {
  const executable = findBrowser('firefox')
  if (!executable) throw new Error('No Firefox found.')
  const { localNames = [] } = options
  const profile = options.profile ?? mkdtempSync(join(tmpdir(), 'entente-firefox-'))
  const outside = await recordOutsideRequests()
  const standIn = await aStandIn()
  const relay = await startRelay(
    executable,
    ['--headless', '--profile', profile],
    PLAYWRIGHT_GAPS,
    standIn.end,
  )
  const context = await firefox.launchPersistentContext(profile, {
    // Only a channel has Playwright speak BiDi; the program is ours all the same.
    channel: 'moz-firefox',
    executablePath: standIn.executablePath,
    ignoreDefaultArgs: true,
    args: standIn.args(relay.address),
    viewport: { width: 1280, height: 900 },
    firefoxUserPrefs: {
      'network.dns.localDomains': localNames.join(),
      'ui.systemUsesDarkTheme': 0,
      ...options.preferences,
      ...askedThrough(outside, localNames),
    },
  })
  rememberSession(context, relay.send)
  return {
    context,
    send: relay.send,
    kill: relay.kill,
    async close() {
      await Promise.all([context.close(), relay.close()])
      if (!options.profile) rmSync(profile, { recursive: true, force: true, maxRetries: 3 })
      outside.close()
    },
  }
}
