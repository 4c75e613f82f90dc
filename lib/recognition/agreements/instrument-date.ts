/** The date of the latest step of an instrument that the text dates. */
import type { AgreementType } from '../../domain/entity.ts'
import { eachInTurn, type Work } from '../../work/turns.ts'
import type { Document } from '../document.ts'
import { type DatesOf, dateBeside, dateOfEntry, dateOfName, dateOfStep } from './dated-step.ts'
import type { Instrument } from './instrument.ts'
import { dayBefore, type NewsDay } from './news-day.ts'
import { dateOfList, leadOfItem } from './signing-list.ts'
import { rankOf } from './status.ts'
import type { Step } from './status-cues.ts'

/** What dates are read with; `date` is the article's, ISO, null where unknown. */
export type Calendar = {
  datesOf: DatesOf
  newsDays: readonly NewsDay[]
  /** Beginnings of dates that belong to names. */
  claimed: ReadonlySet<number>
  date: string | null
}

/** `the recently signed pact` was not signed on the day of the news. */
const LONG_AGO = /^(?:already|earlier|newly|previously|recently|since)$/

type Dated = { date: string; rank: number }

/** ISO date as exact as the words, never after the article's; null where the text dates no step. */
export function* dateOfInstrument(
  document: Document,
  instrument: Instrument & { type: AgreementType },
  steps: readonly Step[],
  calendar: Calendar,
): Work<string | null> {
  const done = steps.filter(
    ({ mood, weak, dated, status }) =>
      mood === 'done' && (!weak || dated) && status !== 'proposed' && status !== 'unknown',
  )
  const named = yield* datedNames(document, instrument, calendar)
  const old = named.some(({ date }) => calendar.date !== null && date.slice(0, 4) < calendar.date.slice(0, 4))
  const dated = [...(yield* datedSteps(document, { done, all: steps, old }, calendar)), ...named]
  const past = dated.filter(({ date }) => isPast(date, calendar.date))
  past.sort((a, b) =>
    a.date.slice(0, b.date.length) === b.date.slice(0, a.date.length)
      ? b.date.length - a.date.length
      : a.date < b.date
        ? 1
        : -1,
  )
  if (past[0]) return past[0].date
  const asked = steps.filter(({ mood, status, weak }) => mood === 'done' && status === 'proposed' && !weak)
  const proposed = asked.map((step) => dateOfStep(document, step, { steps, ...calendar })).find(Boolean)
  return proposed ?? undated(document, instrument, { done, told: steps.length > 0 }, calendar)
}

function* datedSteps(
  document: Document,
  { done, all, old }: { done: readonly Step[]; all: readonly Step[]; old: boolean },
  calendar: Calendar,
): Work<Dated[]> {
  const own = yield* eachInTurn(done, (step) => {
    const date =
      dateOfStep(document, step, { steps: all, ...calendar }) ??
      dateOfEntry(document, step.cue, calendar.datesOf)
    return { step, date }
  })
  const told = new Set(own.flatMap(({ step, date }) => (date ? [step.status] : [])))
  return own.flatMap(({ step, date }) => {
    const inferred =
      date === null && !told.has(step.status) && isNews(document, step, old)
        ? dayBefore(document, step.cue, calendar.newsDays)
        : null
    const day = date ?? inferred
    return day ? [{ date: day, rank: rankOf(step.status) }] : []
  })
}

/** Headline and first paragraph tell what is new, but what bears an earlier year in its name (`old`) was not made today. */
function isNews({ text, tokens, sentences }: Document, step: Step, old: boolean): boolean {
  const end = tokens[step.last - 1]?.end ?? 0
  if (AT_ONCE.test(text.slice(end, end + 30))) return true
  const block = sentences[tokens[step.cue]?.sentence ?? -1]?.block ?? 2
  return block < 2 && happensOnce(step) && !(old && rankOf(step.status) <= rankOf('signed'))
}

/** `took effect on the spot`: on the day of what was told before. */
const AT_ONCE = /^,? (?:at once|forthwith|immediately|on the spot|straight away|with immediate effect)\b/

/** What runs has no day; what is signed, ended or launched has one. */
function happensOnce({ status, creates }: Step): boolean {
  return rankOf(status) >= rankOf('agreed') && (status !== 'in-force' || creates)
}

/** `the 2011 Air Transport Agreement`, `the Outer Space Treaty of 1967`: when it was made. */
function* datedNames(document: Document, { mentions }: Instrument, { datesOf }: Calendar): Work<Dated[]> {
  const dates = yield* eachInTurn(mentions, (mention) => [
    mention.phrase?.year ?? null,
    dateOfName(document, mention, datesOf)?.past ?? null,
  ])
  return dates.flat().flatMap((date) => (date ? [{ date, rank: rankOf('agreed') }] : []))
}

/** Where no step has a date of its own: the day that the news is about, or that of the list it stands in. */
function undated(
  document: Document,
  { type, mentions }: Instrument & { type: AgreementType },
  { done, told }: { done: readonly Step[]; told: boolean },
  { datesOf, newsDays, date }: Calendar,
): string | null {
  const [mention] = mentions
  const step = done.find((one) => happensOnce(one) && !LONG_AGO.test(document.tokens[one.cue - 1]?.key ?? ''))
  if (step) return dayBefore(document, step.cue, newsDays)
  const listed = mention ? dateOfList(document, mention.first, datesOf) : null
  if (listed && isPast(listed, date)) return listed
  if (!mention) return null
  const entry = dateOfEntry(document, mention.first, datesOf)
  if (entry && isPast(entry, date)) return entry
  const lead = told ? null : leadOfItem(document, mention.first)
  if (lead !== null) return dayBefore(document, lead, newsDays)
  if (type === 'joint-statement' && isOwnHeadline(document, mention)) return date?.slice(0, 10) ?? null
  if (mention.phrase?.determiner !== 'indefinite' || (type !== 'joint-statement' && told)) return null
  const beside = dateBeside(document, mention, { datesOf, date })
  if (beside && isPast(beside, date)) return beside
  return type !== 'joint-statement' ? null : dayBefore(document, mention.first, newsDays)
}

/** The article is the statement itself: its name is the headline, or all that a line of the beginning says. */
function isOwnHeadline(
  { tokens, sentences }: Document,
  { first, last }: { first: number; last: number },
): boolean {
  const sentence = sentences[tokens[first]?.sentence ?? -1]
  if (!sentence || sentence.block > 2 || tokens[first]?.letters === 'lower') return false
  const alone = sentence.first === first && sentence.last === last && tokens.length > last
  return alone || (sentence.block === 0 && (first === 0 || tokens[first - 1]?.text === ':'))
}

function isPast(date: string, article: string | null): boolean {
  return article === null || date <= article.slice(0, date.length)
}
