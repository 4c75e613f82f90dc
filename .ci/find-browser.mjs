/** Where browsers stand on this machine. Plain Node, because it runs before anything is installed. */
import { accessSync, constants } from 'node:fs'

/** @typedef {'chromium' | 'firefox'} Browser */

/** @type {Record<Browser, { variable: string, places: string[], debian: string }>} */
export const BROWSERS = {
  chromium: {
    variable: 'ENTENTE_CHROMIUM',
    // Branded Chrome of today refuses --load-extension, so it is not looked for.
    places: [
      '/usr/bin/chromium',
      '/usr/bin/chromium-browser',
      '/usr/lib/chromium/chromium',
      '/snap/bin/chromium',
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
    ],
    debian: 'chromium',
  },
  firefox: {
    variable: 'ENTENTE_FIREFOX',
    places: [
      '/usr/bin/firefox-esr',
      '/usr/bin/firefox',
      '/snap/bin/firefox',
      '/Applications/Firefox.app/Contents/MacOS/firefox',
    ],
    debian: 'firefox-esr',
  },
}

/**
 * Path of a browser's program, or null where none is found. An environment variable comes first.
 * @param {Browser} browser
 * @returns {string | null}
 */
export function findBrowser(browser) {
  const { variable, places } = BROWSERS[browser]
  return [process.env[variable] ?? '', ...places].find((place) => place !== '' && runs(place)) ?? null
}

/** @param {string} place */
function runs(place) {
  try {
    accessSync(place, constants.X_OK)
    return true
  } catch {
    return false
  }
}
