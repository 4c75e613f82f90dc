import { defineConfig } from 'vitest/config'
import { WxtVitest } from 'wxt/testing/vitest-plugin'

/** Tests that need a document name it in their first line: `// @vitest-environment happy-dom`. */
export default defineConfig({
  plugins: [WxtVitest()],
  test: {
    root: '.',
    include: ['tests/**/*.test.{ts,tsx}'],
    exclude: ['tests/built/**'],
    setupFiles: ['fake-indexeddb/auto'],
    env: { CHROME: 'true', BROWSER: 'chrome', MANIFEST_VERSION: '3' },
  },
})
