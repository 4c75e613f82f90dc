import { defineConfig } from 'vitest/config'

/** Tests that read what the builds left in .output: run them after `build`, `build:firefox` and `build:e2e`. */
export default defineConfig({ test: { include: ['tests/built/**/*.test.ts'] } })
