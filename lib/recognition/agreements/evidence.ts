import type { Evidence } from '../../domain/evidence.ts'
import type { Document } from '../document.ts'
import type { Step } from './status-cues.ts'

/** The words that tell a step, those that give its mood included. */
export function evidenceOf({ tokens, text }: Document, { first, last }: Step): Evidence {
  const start = tokens[first]?.start ?? 0
  const end = tokens[last - 1]?.end ?? start
  return { start, end, quote: text.slice(start, end) }
}
