import { defineConfig } from 'vitest/config'

/** Journeys through the built extension in real browsers: one at a time, as each drives a browser. */
export default defineConfig({
  test: {
    include: ['tests/e2e/**/*.e2e.ts'],
    fileParallelism: false,
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
})
