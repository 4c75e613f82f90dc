import { NO_MEANINGS } from '../domain/colour.ts'
import type { Beside } from '../domain/exchange.ts'
import { toJson } from './to-json.ts'

/** The pieces of a native file that holds no annotations, only what stands beside them; `now` is an ISO 8601 moment. */
export function nativePart(beside: Partial<Beside>, now: string): AsyncIterable<string> {
  return toJson({
    kept: [],
    exported: now,
    collections: [],
    meanings: NO_MEANINGS,
    files: () => [],
    promises: () => [],
    beside: { corrections: [], fileDecisions: [], packs: [], preferences: [], ...beside },
  })
}
