/** Whether a page that was looked at twice is the same. */
import { saidBy } from '../../lib/domain/said-by-page.ts'
import type { ExtractedPage } from '../../lib/page/extract-page.ts'

/** Whether both have the same text, or both none. */
export function isSameText(one: ExtractedPage | null, other: ExtractedPage | null): boolean {
  return one?.raw.text === other?.raw.text
}

/** Whether both say the same of their article. An address alone makes no other one. */
export function saysTheSame(one: ExtractedPage | null, other: ExtractedPage | null): boolean {
  return one && other ? saidBy(one.raw) === saidBy(other.raw) : one === other
}
