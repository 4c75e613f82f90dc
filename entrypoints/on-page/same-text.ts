/** Whether a page that was looked at twice is the same. */
import { saidBy } from '../../lib/domain/said-by-page.ts'
import type { ExtractedPage } from '../../lib/page/extract-page.ts'

/** Whether both have the same text, or both none. */
export function isSameText(one: ExtractedPage | null, other: ExtractedPage | null): boolean {
  return one?.raw.text === other?.raw.text
}

/** Whether both say the same of their article, beside its text. An address alone makes no other one. */
export function saysTheSame(one: ExtractedPage | null, other: ExtractedPage | null): boolean {
  return one && other ? saidBeside(one) === saidBeside(other) : one === other
}

/** Writing down a long text takes its time, and whoever asks has compared it. */
function saidBeside({ raw }: ExtractedPage): string {
  return saidBy({ ...raw, text: '' })
}
