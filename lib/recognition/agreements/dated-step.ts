import type { Work } from '../../work/turns.ts'
import { type DateAt, datesIn } from '../dates.ts'
import { type Document, firstSentence } from '../document.ts'
import type { Step } from './status-cues.ts'

/** Dates of a sentence by its index, read once. Offsets are those of the article's text. */
export type DatesOf = (sentence: number) => readonly DateAt[]

/** Further off (characters, see `distance`), a date tells of something else. */
const MOST_FAR = 500
/** Characters of a sentence that are searched for words. */
const LONGEST = 2_000

/** Reads the dates of a sentence when it is first asked for. */
export function sentenceDates(document: Document, reference: string | null): DatesOf {
  const read = new Map<number, readonly DateAt[]>()
  return (index) => {
    let dates = read.get(index)
    const sentence = document.sentences[index]
    if (!sentence) return []
    if (!dates) {
      const text = document.text.slice(sentence.start, sentence.end)
      dates = datesIn(text, reference).map((date) => ({
        ...date,
        start: date.start + sentence.start,
        end: date.end + sentence.start,
      }))
      read.set(index, dates)
    }
    return dates
  }
}

type Around = { steps: readonly Step[]; datesOf: DatesOf; claimed: ReadonlySet<number> }

/** The date of a step that is done, in its sentence: the nearest that is nearer to it than to another of `steps`; null for none. */
export function dateOfStep(document: Document, step: Step, around: Around): string | null {
  const sentence = document.tokens[step.cue]?.sentence
  if (sentence === undefined || step.mood !== 'done') return null
  return nearestDate(document, step, around)?.past ?? sameDay(document, sentence, around.datesOf)
}

/** The date that a step is told for, read as of something to come; null for none. */
export function dateAhead(document: Document, step: Step, around: Around): string | null {
  return nearestDate(document, step, around)?.ahead ?? null
}

/** The date that a step is planned for; null where the text names none that is still to come. */
export function plannedDate(
  document: Document,
  step: Step,
  { date, ...around }: Around & { date: string | null },
): string | null {
  const ahead = dateAhead(document, step, around)
  return ahead !== null && (date === null || ahead >= date.slice(0, ahead.length)) ? ahead : null
}

const SORTED = new WeakMap<readonly Step[], ReadonlyMap<number, readonly Step[]>>()

/** Steps by their sentence, sorted once a list: it is asked for each of its steps. */
function bySentence({ tokens }: Document, steps: readonly Step[]): ReadonlyMap<number, readonly Step[]> {
  const known = SORTED.get(steps)
  if (known) return known
  const table = new Map<number, Step[]>()
  for (const step of steps) {
    const sentence = tokens[step.cue]?.sentence ?? -1
    const there = table.get(sentence)
    if (there) there.push(step)
    else table.set(sentence, [step])
  }
  SORTED.set(steps, table)
  return table
}

function nearestDate(document: Document, step: Step, { steps, datesOf, claimed }: Around): DateAt | null {
  const { tokens } = document
  const token = tokens[step.cue]
  if (!token) return null
  const rivals = (bySentence(document, steps).get(token.sentence) ?? []).filter(
    ({ cue, aim }) => cue !== step.cue && aim !== step.aim,
  )
  let best: { date: DateAt; far: number } | null = null
  for (const date of datesOf(token.sentence)) {
    const far = distanceIn(document, step, date)
    if (claimed.has(date.start) || far > MOST_FAR || (best && far >= best.far)) continue
    const rival = rivals.some((other) => distanceIn(document, other, date) < far)
    if (!rival) best = { date, far }
  }
  return best?.date ?? null
}

/** `signed in 2007 was never ratified`: a date right before the auxiliary is no date of the verb after it. */
function distanceIn(document: Document, step: Step, date: DateAt): number {
  const far = distance(reachOf(document, step), date)
  const start = document.tokens[step.cue]?.start ?? 0
  const isOthers = date.end < start && SUBJECT_ENDS.test(document.text.slice(date.end, date.end + 12))
  return isOthers ? far * OTHERS : far
}

const SUBJECT_ENDS = /^ (?:are|came|did|had|has|have|is|remains?|was|were|will|would)\b/
const OTHERS = 3

function reachOf({ tokens }: Document, { cue, last }: Step): Reach {
  const start = tokens[cue]?.start ?? 0
  return { start, end: tokens[last - 1]?.end ?? start }
}

type Reach = { start: number; end: number }

/** `signed in 2016`: right after the verb, with a preposition between. */
const BESIDE = 9

/** Characters from a verb to a date; one right beside it, after it, is its own. */
function distance(verb: Reach, date: DateAt): number {
  if (date.start < verb.start) return verb.start - date.end
  const gap = Math.max(0, date.start - verb.end)
  return gap <= BESIDE ? gap / BESIDE : gap * 1.6
}

/**
 * The date that opens the paragraph of a token (`6 March 2018: …`, `**19 April 2013.** …`), as timelines have it; null
 * for none.
 */
export function dateOfEntry(document: Document, token: number, datesOf: DatesOf): string | null {
  const { sentences, tokens, blocks } = document
  const block = sentences[tokens[token]?.sentence ?? -1]?.block ?? -1
  const start = blocks[block]?.start ?? 0
  const [date] = datesOf(firstSentence(document, block))
  if (!date || !OPENING.test(document.text.slice(start, date.start))) return null
  return /^[*_]{0,3} ?(?:[:.–—-]|\()/.test(document.text.slice(date.end, date.end + 4)) ? date.past : null
}

/** Bullets and marks of emphasis before the first word of a paragraph. */
const OPENING = /^[\s*•·‣▪◦○»–—_-]{0,8}(?:In |On )?$/

/** `on the same day`: the last date of the sentences before. */
function sameDay({ text, sentences }: Document, sentence: number, datesOf: DatesOf): string | null {
  const { start = 0, end = 0 } = sentences[sentence] ?? {}
  if (!/\b(?:same|that) day\b/.test(text.slice(start, Math.min(end, start + LONGEST)))) return null
  for (let at = sentence - 1; at >= 0 && at > sentence - 12; at--) {
    const last = datesOf(at).at(-1)
    if (last) return last.past
  }
  return null
}

/** The date nearest to a mention in its sentence, for texts that are adopted where they are named; null for none. */
export function dateBeside(
  document: Document,
  mention: { first: number },
  { datesOf, date: today }: { datesOf: DatesOf; date: string | null },
): string | null {
  const token = document.tokens[mention.first]
  if (!token) return null
  const dates = datesOf(token.sentence)
    .filter(({ past }) => today === null || past <= today.slice(0, past.length))
    .sort((a, b) => distance(token, a) - distance(token, b))
  return dates[0]?.past ?? null
}

/** `the Outer Space Treaty of 1967`, `a treaty with Australia from 2017`: a date right after the name; null for none. */
export function dateOfName(document: Document, mention: Span, datesOf: DatesOf): DateAt | null {
  const { tokens, text } = document
  const last = tokens[mention.last - 1]
  if (!last) return null
  const next = datesOf(last.sentence).find(({ start }) => start >= last.end)
  const between = next && next.start - last.end < 40 ? text.slice(last.end, next.start) : '-'
  if (next && BRACKETED.test(between)) return next
  // `the treaty on Friday` says when something is done with it
  if (next?.past.length === 10 && !/\b(?:of|dated)\b/.test(between)) return null
  return next && /^ ?\(?(?: with \p{L}+)? ?(?:of|from|since|in|dated)? ?$/u.test(between) ? next : null
}

/** `Treaty on Friendship (Astana, 20 May)` */
const BRACKETED = /^ ?\((?:\p{L}[\p{L} .'-]{0,30}, ?)?$/u

type Span = { first: number; last: number }

/** Beginnings of the dates that belong to names, in them or right beside them: no step is dated by these. */
export function* datesOfNames(
  document: Document,
  mentions: readonly Span[],
  datesOf: DatesOf,
): Work<ReadonlySet<number>> {
  const claimed = new Set<number>()
  for (const mention of mentions) {
    yield
    const [first, last] = [document.tokens[mention.first], document.tokens[mention.last - 1]]
    if (!first || !last) continue
    const beside = dateOfName(document, mention, datesOf)
    if (beside && /^ ?\(?of/.test(document.text.slice(last.end, beside.start))) claimed.add(beside.start)
    for (const { start, end } of datesOf(first.sentence)) {
      if (start >= first.start - 6 && end <= last.end) claimed.add(start)
    }
  }
  return claimed
}
