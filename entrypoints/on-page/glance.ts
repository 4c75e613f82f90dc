import type { PageReading } from '../../lib/domain/page-reading.ts'
import type { ReadingScope } from '../../lib/domain/page-state.ts'
import type { RawPage } from '../../lib/domain/raw-page.ts'
import type { Result } from '../../lib/domain/result.ts'
import { saidBy } from '../../lib/domain/said-by-page.ts'
import type { PageAsks } from '../../lib/messaging/protocol.ts'

/**
 * What was shown of a page last, where the page says just what it said then; null where it has to be recognised. What is
 * remembered is good for the first text that is read of the page; asked about no page, it is good for none any more.
 */
export type Glance = (raw: RawPage | null, scope?: ReadingScope) => Promise<PageReading | null>

export function createGlance(asked: Promise<Result<PageAsks['glance']['answer']>>): Glance {
  let isOpen = true
  return async (raw, scope) => {
    const answer = isOpen && scope === 'article' ? await asked : null
    const seen = isOpen && answer?.ok ? answer.value : null
    isOpen = false
    return raw && seen && seen.said === saidBy(raw) ? seen.reading : null
  }
}
