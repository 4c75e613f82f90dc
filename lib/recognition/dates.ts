/** Dates in words, by chrono-node; the only file that imports it. */
import { parse } from 'chrono-node/en'

/** A date in a sentence. Offsets: UTF-16 units of the sentence, end exclusive. Dates ISO 8601, as exact as the words. */
export type DateAt = {
  start: number
  end: number
  /** The date as of something that has happened. */
  past: string
  /** The date as of something to come; differs where the words leave the year or week open (`on Thursday`, `in March`). */
  ahead: string
  /** It is the first or last of several days: `3-4 May`, `9 and 10 May`. */
  several?: true
}

const DAY = 86_400_000
/** `now`, `lasts` (read as the last second), and lengths of time (`the last three years`). */
const NOT_A_DATE =
  /^(?:now|lasts|for .*|within .*|(?:last|past|next) \S+ (?:days|weeks|months|years)|.* (?:after|before|earlier|later))$/i
/** `in August last year`: chrono reads the month alone. */
const MONTH_OF_YEAR =
  /\b(january|february|march|april|may|june|july|august|september|october|november|december)(?: of)? (last|this) year\b/gi
/** `a year later`, `the following month`: counted from the date before it. */
const LATER =
  /\b(?:(an?|one|two|three|four|five|six|seven|eight|nine|ten) (day|month|year)s? later|the (?:following|next) (day|month|year))\b/gi
/** `in August of that year`: of the date before it. */
const MONTH_OF_THAT_YEAR =
  /\b(january|february|march|april|may|june|july|august|september|october|november|december)(?: of)? (?:that|the same) year\b/gi
const COUNTS = 'one two three four five six seven eight nine ten'.split(' ')
/** News sentences are shorter; what goes on longer is no sentence. */
const LONGEST_SENTENCE = 2_000
const YEAR = /(?<![\p{L}\p{N}.,$€£-])(?:1[5-9]|20)\d\d(?![\p{L}\p{N}%]|[.,]\d|[-–/]\d)/gu
const LAST_MONTH =
  /\blast (january|february|march|april|may|june|july|august|september|october|november|december)\b/gi
const MONTHS = 'january february march april may june july august september october november december'.split(
  ' ',
)

type Parts = { year: number | null; month: number | null; day: number | null; weekday: number | null }

/** The dates of a sentence in its order, relative ones resolved against `reference` (ISO day; null: only full dates are read). */
export function datesIn(sentence: string, reference: string | null): DateAt[] {
  const text = sentence.slice(0, LONGEST_SENTENCE)
  const known = reference !== null && !Number.isNaN(Date.parse(reference))
  const today = known ? new Date(`${reference.slice(0, 10)}T12:00:00Z`) : new Date(0)
  const found: DateAt[] = []
  for (const result of parse(text, { instant: today, timezone: 0 })) {
    if (NOT_A_DATE.test(result.text)) continue
    const get = (part: 'year' | 'month' | 'day' | 'weekday') =>
      result.start.isCertain(part) ? result.start.get(part) : null
    const parts: Parts = { year: get('year'), month: get('month'), day: get('day'), weekday: get('weekday') }
    if (known && /^this (?:morning|afternoon|evening)/i.test(result.text))
      Object.assign(parts, partsOf(today))
    const full = parts.year !== null && result.text.includes(String(parts.year))
    if (known || full)
      add(
        found,
        { start: result.index, end: result.index + result.text.length, ...severalDays(text, result) },
        parts,
        today,
      )
  }
  if (known) {
    for (const hit of text.matchAll(LAST_MONTH)) {
      const month = MONTHS.indexOf((hit[1] ?? '').toLowerCase()) + 1
      add(found, spanOf(hit), { year: null, month, day: null, weekday: null }, today)
    }
  }
  if (known) {
    for (const hit of text.matchAll(MONTH_OF_YEAR)) {
      const span = spanOf(hit)
      // chrono reads the month, and the year before today, as two dates
      for (let n = found.length - 1; n >= 0; n--) {
        const date = found[n]
        if (date && date.start < span.end && span.start < date.end) found.splice(n, 1)
      }
      const month = MONTHS.indexOf((hit[1] ?? '').toLowerCase()) + 1
      const year = today.getUTCFullYear() - (/last/i.test(hit[2] ?? '') ? 1 : 0)
      add(found, span, { year, month, day: null, weekday: null }, today)
    }
  }
  for (const hit of text.matchAll(YEAR)) {
    if (/(?:fiscal year|FY) ?$/i.test(text.slice(Math.max(0, hit.index - 12), hit.index))) continue
    add(found, spanOf(hit), { year: Number(hit[0]), month: null, day: null, weekday: null }, today)
  }
  return withLater(
    text,
    found.sort((a, b) => a.start - b.start),
  )
}

/** Adds what is counted from the date before it in the sentence. */
function withLater(text: string, found: DateAt[]): DateAt[] {
  const later: DateAt[] = []
  for (const hit of text.matchAll(LATER)) {
    const before = found.findLast(({ end }) => end <= hit.index)
    if (!before) continue
    const unit = (hit[2] ?? hit[3] ?? '').toLowerCase()
    const count = hit[3] ? 1 : Math.max(1, COUNTS.indexOf((hit[1] ?? '').toLowerCase()) + 1)
    const date = laterBy(before.past, unit, count)
    if (date) later.push({ ...spanOf(hit), past: date, ahead: date })
  }
  for (const hit of text.matchAll(MONTH_OF_THAT_YEAR)) {
    const year = found.findLast(({ end }) => end <= hit.index)?.past.slice(0, 4)
    const month = MONTHS.indexOf((hit[1] ?? '').toLowerCase()) + 1
    const date = year ? iso(Number(year), month, null) : null
    if (date) later.push({ ...spanOf(hit), past: date, ahead: date })
  }
  if (later.length === 0) return found
  // chrono reads the month alone
  const others = found.filter(({ start, end }) => later.every((one) => one.end <= start || end <= one.start))
  return [...others, ...later].sort((a, b) => a.start - b.start)
}

/** `date` and `count` units, as exact as the unit; null where the date is less exact. */
function laterBy(date: string, unit: string, count: number): string | null {
  const [year = 0, month, day] = date.split('-').map(Number)
  if (unit === 'year') return iso(year + count, null, null)
  if (month === undefined) return null
  const exact = unit === 'day'
  if (exact && day === undefined) return null
  const next = new Date(Date.UTC(year, month - 1 + (exact ? 0 : count), exact ? (day ?? 1) + count : 1))
  return next.toISOString().slice(0, exact ? 10 : 7)
}

/** Whether a date is a stretch of days. */
function severalDays(text: string, { index, end }: { index: number; end?: unknown }): { several?: true } {
  return end || /\d (?:and|to) $/.test(text.slice(Math.max(0, index - 8), index)) ? { several: true } : {}
}

function partsOf(day: Date): Parts {
  return { year: day.getUTCFullYear(), month: day.getUTCMonth() + 1, day: day.getUTCDate(), weekday: null }
}

function spanOf(hit: RegExpExecArray): { start: number; end: number } {
  return { start: hit.index, end: hit.index + hit[0].length }
}

/** Adds what the parts say, unless a date read before overlaps it. */
function add(
  found: DateAt[],
  span: { start: number; end: number; several?: true },
  parts: Parts,
  today: Date,
): void {
  if (found.some(({ start, end }) => start < span.end && span.start < end)) return
  const [past, ahead] = [resolve(parts, today, -1), resolve(parts, today, 1)]
  if (past && ahead) found.push({ ...span, past, ahead })
}

/** The nearest date with these parts on the given side of today (today on the past side). */
function resolve({ year, month, day, weekday }: Parts, today: Date, side: 1 | -1): string | null {
  if (year !== null) return iso(year, month, month === null ? null : day)
  if (month !== null) {
    const now = today.toISOString().slice(0, 10)
    const here = today.getUTCFullYear()
    const this_ = iso(here, month, day)
    const later = this_ > now.slice(0, this_.length)
    return later === side > 0 ? this_ : iso(here + side, month, day)
  }
  if (weekday === null) return null
  const gap = (((weekday - today.getUTCDay()) % 7) + 7) % 7
  const days = side > 0 ? gap || 7 : gap - (gap === 0 ? 0 : 7)
  return new Date(today.getTime() + days * DAY).toISOString().slice(0, 10)
}

function iso(year: number, month: number | null, day: number | null): string {
  const two = (part: number) => String(part).padStart(2, '0')
  return [String(year), ...(month === null ? [] : [two(month)]), ...(day === null ? [] : [two(day)])].join(
    '-',
  )
}
