/** How a kept quote was found again: at its old offsets, word for word, but for its writing, or by most of its words. */
export type HowFound = 'position' | 'exact' | 'folded' | 'approximate'

/**
 * Where a kept quote stands in a text: UTF-16 offsets, end exclusive. `certainty` is the share of what was kept, the
 * quote and the words around it, that stands there: above 0, at most 1. A text that was not searched yet has no place.
 */
export type QuotePlace = FoundPlace | { state: 'not-here' }

export type FoundPlace = { state: 'found'; start: number; end: number; how: HowFound; certainty: number }
