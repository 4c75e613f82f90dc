import { vi } from 'vitest'

/** Long, because CI machines are shared; what holds at once is seen at once. */
const PATIENCE_MS = 15_000

/** Waits until `check` throws no more, and gives what it gives; rejects with its last error. */
export function waitFor<T>(check: () => T | Promise<T>): Promise<T> {
  return vi.waitFor(check, { timeout: PATIENCE_MS, interval: 20 })
}
