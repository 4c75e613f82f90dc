import type { Selectors } from '../domain/selector.ts'
import { fieldOf, listOf, textOf } from './json-file.ts'

export type Place = {
  exact: string
  prefix: string
  suffix: string
  /** Null where only the quote is told. */
  position: { start: number; end: number } | null
  /** Both, as they stand in the file; null where one is missing. */
  selectors: Selectors | null
}

/**
 * What one selector or a list of them says of a passage, whatever stands beside; null where there is no selector, for
 * the whole article is meant; `unknown` where they tell no quote.
 */
export function placeOf(selector: unknown): Place | 'unknown' | null {
  const all = listOf(selector)
  if (all.length === 0) return null
  const ofType = (type: string) => all.find((one) => listOf(fieldOf(one, 'type')).includes(type))
  const quote = ofType('TextQuoteSelector')
  const exact = textOf(fieldOf(quote, 'exact'))
  if (!exact) return 'unknown'
  const position = ofType('TextPositionSelector')
  const start = fieldOf(position, 'start')
  const end = fieldOf(position, 'end')
  return {
    exact,
    prefix: textOf(fieldOf(quote, 'prefix')),
    suffix: textOf(fieldOf(quote, 'suffix')),
    position: typeof start === 'number' && typeof end === 'number' ? { start, end } : null,
    // Checked with the row.
    selectors: position ? ([quote, position] as Selectors) : null,
  }
}
