import type { CardWords } from '../../lib/domain/card-words.ts'
import type { PageViewWords } from '../../lib/domain/page-view-words.ts'

/** What one card says, and where its mention stands among those of its entity. */
export type CardContent = CardWords & {
  /** Which of the entity's mentions this is, counted from 1. */
  place: number
  /** How many mentions the entity has. */
  count: number
  /** The words on the page where they are a back-reference (`it`, `the pact`), which is inferred; null for a name. */
  inferredFrom: string | null
}

/** How far keeping has come. */
export type KeepProgress =
  | { phase: 'ready' }
  | { phase: 'keeping' }
  | { phase: 'kept' }
  | { phase: 'failed'; message: string }

/** Where a card's mention stands: `2 of 5`. */
export function placeInWords({ place, count }: CardContent, words: PageViewWords): string {
  return words.place.replace('{place}', String(place)).replace('{count}', String(count))
}

/** The card in one sentence and its place, spoken when a key opened it. */
export function spokenCard(content: CardContent, words: PageViewWords): string {
  return `${content.spoken} ${placeInWords(content, words)}.`
}

/** How far keeping has come, spoken; '' where it need not be said. */
export function spokenProgress(progress: KeepProgress, words: PageViewWords): string {
  if (progress.phase === 'failed') return progress.message
  return progress.phase === 'kept' ? words.kept : ''
}
