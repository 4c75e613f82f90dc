/** A page that went to another address without loading may still show its old text. */
import type { Result } from '../../lib/domain/result.ts'
import type { ExtractedPage } from '../../lib/page/extract-page.ts'
import { isSameText } from './same-text.ts'

/**
 * After a new address a page may show its old text for so long, ms. A text that is still the same then belongs to
 * the new address.
 */
export const SETTLING_PAUSES_MS = [250, 500, 1_000, 1_250] as const

/** Waits until the page has another text than `old`, or has had time enough, or nobody wants to know any more. */
export async function settled(
  old: ExtractedPage,
  extract: () => Promise<Result<ExtractedPage | null>>,
  isWanted: () => boolean,
): Promise<void> {
  for (const pause of SETTLING_PAUSES_MS) {
    await new Promise((resolve) => setTimeout(resolve, pause))
    if (!isWanted()) return
    const found = await extract()
    if (!found.ok || !isSameText(found.value, old)) return
  }
}
