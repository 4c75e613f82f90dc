import { defineConfig } from 'vitest/config'
import { findBrowser } from '../../.ci/find-browser.mjs'
import { FILES_NOT_IN_FIREFOX } from './not-in-firefox.ts'

const OF_FIREFOX = [
  'tests/e2e/firefox.e2e.ts',
  'tests/e2e/firefox-sidebar.e2e.ts',
  'tests/e2e/look-up-firefox.e2e.ts',
]

/** The journeys in one browser. */
function journeysIn(name: 'chromium' | 'firefox', exclude: readonly string[]) {
  return {
    test: {
      name,
      include: ['tests/e2e/**/*.e2e.ts'],
      exclude: [...exclude],
      env: { ENTENTE_BROWSER: name },
      setupFiles: ['tests/e2e/skip-in-firefox.ts'],
      testTimeout: 60_000,
      hookTimeout: 60_000,
    },
  }
}

/**
 * Journeys through the built extension in real browsers: one file at a time, as each drives a browser. All run in Chromium, and
 * again in Firefox where it is installed; `--project firefox` runs these alone.
 */
export default defineConfig({
  test: {
    fileParallelism: false,
    projects: [
      journeysIn('chromium', OF_FIREFOX),
      ...(findBrowser('firefox')
        ? [
            journeysIn(
              'firefox',
              Object.keys(FILES_NOT_IN_FIREFOX).map((file) => `tests/e2e/${file}.e2e.ts`),
            ),
          ]
        : []),
    ],
  },
})
