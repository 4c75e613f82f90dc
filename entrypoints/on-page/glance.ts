import { printOf } from '../../lib/domain/page-print.ts'
import type { PageReading } from '../../lib/domain/page-reading.ts'
import type { ReadingScope } from '../../lib/domain/page-state.ts'
import type { RawPage } from '../../lib/domain/raw-page.ts'
import type { Result } from '../../lib/domain/result.ts'
import type { PageAsks } from '../../lib/messaging/protocol.ts'

/** What the background remembers of a page, good for the first text that is read of it. */
export type Glance = {
  /** What was shown of the page last, where it is the very same page; null where it has to be recognised. */
  at(raw: RawPage, scope: ReadingScope): Promise<PageReading | null>
  /** What is remembered is good for nothing any more. */
  spend(): void
}

export function createGlance(asked: Promise<Result<PageAsks['glance']['answer']>>): Glance {
  let isSpent = false
  return {
    async at(raw, scope) {
      if (isSpent) return null
      const answer = await asked
      if (isSpent) return null
      isSpent = true
      const seen = answer.ok ? answer.value : null
      return seen && scope === 'article' && seen.print === printOf(raw) ? seen.reading : null
    },
    spend() {
      isSpent = true
    },
  }
}
