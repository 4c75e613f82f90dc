import type { Annotation } from './annotation.ts'

/** A quote between what stands before and after it, all as on the page. */
export type PlacedQuote = { before: string; quote: string; after: string }

/** Places an annotation's quote in its context. Where it occurs twice, the selector's prefix and suffix decide. */
export function quoteInContext({
  context,
  quote,
  selectors,
}: Pick<Annotation, 'context' | 'quote' | 'selectors'>): PlacedQuote {
  const { prefix, suffix } = selectors?.[0] ?? { prefix: '', suffix: '' }
  let best: { at: number; likeness: number } | null = null
  for (
    let at = quote ? context.indexOf(quote) : -1;
    at >= 0;
    at = context.indexOf(quote, at + quote.length)
  ) {
    const likeness = likenessBefore(context, at, prefix) + likenessAfter(context, at + quote.length, suffix)
    if (!best || likeness > best.likeness) best = { at, likeness }
  }
  if (!best) return { before: '', quote, after: '' }
  return { before: context.slice(0, best.at), quote, after: context.slice(best.at + quote.length) }
}

/** How many characters before `end` agree with the end of `prefix`. */
function likenessBefore(text: string, end: number, prefix: string): number {
  let same = 0
  while (same < prefix.length && same < end && text[end - 1 - same] === prefix[prefix.length - 1 - same])
    same++
  return same
}

/** How many characters from `start` on agree with `suffix`. */
function likenessAfter(text: string, start: number, suffix: string): number {
  let same = 0
  while (same < suffix.length && start + same < text.length && text[start + same] === suffix[same]) same++
  return same
}
