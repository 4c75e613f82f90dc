/** Ours, and others that find quotes again, asked in one way. */
import search from 'approx-string-match'
import * as domAnchor from 'dom-anchor-text-quote'
import { findQuote } from '../../lib/anchoring/find-quote.ts'
import type { Selectors } from '../../lib/domain/selector.ts'

export type Found = { start: number; end: number } | null
export type Matcher = (text: string, selectors: Selectors) => Found

export const ours: Matcher = (text, selectors) => {
  const place = findQuote(text, selectors)
  return place.state === 'found' ? place : null
}

/** The limit: where the very words stand first. */
export const indexOf: Matcher = (text, [{ exact }]) => {
  const start = text.indexOf(exact)
  return start < 0 ? null : { start, end: start + exact.length }
}

/**
 * Hypothesis' way, an equal written by us after its published rules: the old offsets if the quote stands there; else
 * all places word for word; else the closest with errors of at most 256 or half the quote. The best by score: 50 for
 * the quote, 20 for each side of its context, 2 for the old offset. There is no floor.
 */
export const likeHypothesis: Matcher = (text, [{ exact, prefix, suffix }, { start }]) => {
  if (text.startsWith(exact, start)) return { start, end: start + exact.length }
  const likeness = (wanted: string, there: string) =>
    wanted === ''
      ? 1
      : there === ''
        ? 0
        : 1 - (closest(there, wanted, wanted.length)[0]?.errors ?? 0) / wanted.length
  const scored = closest(text, exact, Math.min(256, exact.length / 2)).map((match) => ({
    ...match,
    score:
      50 * (1 - match.errors / exact.length) +
      20 * likeness(prefix, text.slice(Math.max(0, match.start - prefix.length), match.start)) +
      20 * likeness(suffix, text.slice(match.end, match.end + suffix.length)) +
      2 * (1 - Math.abs(match.start - start) / text.length),
  }))
  return scored.reduce<(typeof scored)[number] | null>(
    (best, one) => (best && best.score >= one.score ? best : one),
    null,
  )
}

function closest(text: string, wanted: string, errors: number) {
  const exactly: { start: number; end: number; errors: number }[] = []
  for (let at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + 1)) {
    exactly.push({ start: at, end: at + wanted.length, errors: 0 })
  }
  return exactly.length > 0 ? exactly : search(text, wanted, errors)
}

/** It reads nothing of the document but its text. It cannot take more than 32 characters of context. */
export const domAnchorTextQuote: Matcher = (text, [{ exact, prefix, suffix }, { start }]) =>
  domAnchor.toTextPosition(
    { textContent: text } as unknown as Node,
    { exact, prefix: prefix.slice(-32) || undefined, suffix: suffix.slice(0, 32) || undefined },
    { hint: start },
  )
