/** Where what the reader kept stands on a page as it is now. */
import { findQuotes } from '../../lib/anchoring/find-quote.ts'
import { sentenceAround } from '../../lib/anchoring/sentence-around.ts'
import type { Annotation } from '../../lib/domain/annotation.ts'
import type { PageOfArticle } from '../../lib/domain/article.ts'
import type { KeptPlace } from '../../lib/domain/kept-place.ts'
import type { QuotePlace } from '../../lib/domain/quote-place.ts'
import { ok, type Result } from '../../lib/domain/result.ts'
import type { Selectors } from '../../lib/domain/selector.ts'
import { keptOfPage } from '../../lib/storage/annotation-lists.ts'
import { noteSentences, type SeenSentence } from '../../lib/storage/changed-sentences.ts'
import type { Database } from '../../lib/storage/database.ts'

/** The search makes way for other work after so long, ms. */
const SLICE_MS = 8

type Passage = Annotation & { selectors: Selectors }

/** The passages that are kept of a page; none where it shows an article of which nothing was kept. */
export async function keptPassages(database: Database, page: PageOfArticle): Promise<Result<Passage[]>> {
  const kept = await keptOfPage(database, page)
  return kept.ok ? ok((kept.value?.annotations ?? []).filter(hasPlace)) : kept
}

function hasPlace(annotation: Annotation): annotation is Passage {
  return annotation.selectors !== null
}

/**
 * Looks for what is kept of a page in one of its texts, and remembers the sentences that say something else now.
 * `rest`: only these, and only word for word, because the text holds more than the article; null: all.
 */
export async function findKept(
  database: Database,
  { article, text, rest }: { article: PageOfArticle; text: string; rest: readonly string[] | null },
): Promise<Result<KeptPlace[]>> {
  const kept = await keptPassages(database, article)
  if (!kept.ok) return kept
  const wanted = kept.value.filter(({ id }) => rest === null || rest.includes(id))
  const found = await searchInSlices(
    text,
    wanted.map(({ selectors }) => selectors),
  )
  const places = wanted.map((passage, at) => placeOf(passage, found[at], rest !== null))
  const now = new Date().toISOString()
  const seen = wanted.flatMap((passage, at) => seenAt(passage, places[at], text, now))
  // What cannot be remembered now is seen again at the next visit.
  if (seen.length > 0) await noteSentences(database, seen)
  return ok(places)
}

async function searchInSlices(text: string, quotes: readonly Selectors[]): Promise<QuotePlace[]> {
  const places: QuotePlace[] = []
  let started = performance.now()
  for (const answer of findQuotes(text, quotes)) {
    if (answer) places[answer.at] = answer.place
    if (performance.now() - started < SLICE_MS) continue
    await new Promise((resolve) => setTimeout(resolve, 0))
    started = performance.now()
  }
  return places
}

function placeOf({ id, colour }: Passage, place: QuotePlace | undefined, isExact: boolean): KeptPlace {
  if (place?.state !== 'found' || (isExact && place.how === 'approximate')) return { id, state: 'not-here' }
  return { id, state: 'found', start: place.start, end: place.end, colour }
}

/** What the page says around a passage now, where that is news. */
function seenAt(passage: Passage, place: KeptPlace | undefined, text: string, seen: string): SeenSentence[] {
  if (place?.state !== 'found') return []
  const { id, context, changed } = passage
  const now = contextNow(passage, place, text)
  if (saysTheSame(now, context)) return changed ? [{ id, changed: null }] : []
  return changed && saysTheSame(now, changed.context) ? [] : [{ id, changed: { context: now, seen } }]
}

/**
 * What stands now where the context of a passage stood: its sentence. Other programs tell no sentence, only so many characters
 * around the quote, cut anywhere; of these passages it is known that something changed where the quote itself did.
 */
function contextNow(
  { quote, context, selectors: [{ prefix, suffix }] }: Passage,
  { start, end }: Extract<KeptPlace, { state: 'found' }>,
  text: string,
): string {
  if (context !== prefix + quote + suffix) return sentenceAround(text, start, end)
  if (saysTheSame(text.slice(start, end), quote)) return context
  return text.slice(Math.max(0, start - prefix.length), end + suffix.length)
}

/** Whatever white space and composed letters it is written with. */
function saysTheSame(one: string, other: string): boolean {
  return plain(one) === plain(other)
}

function plain(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[\s\p{Cf}]+/gu, ' ')
    .trim()
}
