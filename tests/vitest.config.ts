import { defineConfig } from 'vitest/config'
import { WxtVitest } from 'wxt/testing/vitest-plugin'

/** Tests that need a document name it in their first line: `// @vitest-environment happy-dom`. */
export default defineConfig({
  plugins: [WxtVitest()],
  test: {
    root: '.',
    // Generous, because CI machines are shared: what is slow is a matter for the bench.
    testTimeout: 30_000,
    hookTimeout: 30_000,
    include: ['tests/**/*.test.{ts,tsx}'],
    exclude: ['tests/built/**'],
    setupFiles: ['fake-indexeddb/auto'],
    env: { CHROME: 'true', BROWSER: 'chrome', MANIFEST_VERSION: '3' },
  },
})
