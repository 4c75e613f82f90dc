/** Status, its evidence and the date of each instrument. */

import type { AgreementStatus } from '../../domain/agreement-status.ts'
import type { Agreement, AgreementType } from '../../domain/entity.ts'
import type { KnownInstrument } from '../../knowledge/instruments.ts'
import { eachInTurn, type Work } from '../../work/turns.ts'
import type { Document } from '../document.ts'
import { dateAhead, datesOfNames, sentenceDates } from './dated-step.ts'
import { evidenceOf } from './evidence.ts'
import type { Instrument } from './instrument.ts'
import { type Calendar, dateOfInstrument } from './instrument-date.ts'
import { stepsOf } from './life.ts'
import { datesOfDatelines, daysOfNews } from './news-day.ts'
import type { Pronoun } from './pronouns.ts'
import { headsItem, stepOfList } from './signing-list.ts'
import { decidingStep, rankOf } from './status.ts'
import type { Step } from './status-cues.ts'
import { toldSteps } from './told-steps.ts'

/** Years after which what was signed is taken to run. */
const LONG_AGO_YEARS = 2

type Typed = Instrument & { type: AgreementType }
type Life = Pick<Agreement, 'status' | 'statusEvidence' | 'date' | 'steps'>

/** One life an instrument, in their order; `date` is the article's, ISO, null where unknown. */
export function* livesOf(
  document: Document,
  instruments: readonly Typed[],
  { date, pronouns }: { date: string | null; pronouns: readonly Pronoun[] },
): Work<Life[]> {
  const told = yield* stepsOf({ document, pronouns }, instruments)
  yield* addLists(document, instruments, told)
  const datesOf = sentenceDates(document, date)
  const calendar: Calendar = {
    datesOf,
    newsDays: yield* daysOfNews(document, date, datesOf),
    claimed: new Set([
      ...datesOfDatelines(document, datesOf),
      ...(yield* datesOfNames(
        document,
        instruments.flatMap(({ mentions }) => mentions),
        datesOf,
      )),
    ]),
    date,
  }
  const lives: Life[] = []
  for (const [n, instrument] of instruments.entries())
    lives.push(yield* lifeOf(document, instrument, told[n] ?? [], calendar))
  return lives
}

/** Members of a list are what the line over it says; members of `seven memoranda` what is said of the seven. */
function* addLists(document: Document, instruments: readonly Typed[], told: Step[][]): Work<void> {
  const sets = new Map<AgreementType, Step>()
  for (const [n, { generic, type, mentions }] of instruments.entries()) {
    const strong = told[n]?.find(({ weak }) => !weak)
    if (generic && strong && mentions[0]?.phrase?.determiner === 'count') sets.set(type, strong)
  }
  for (const [n, { generic, type, mentions }] of instruments.entries()) {
    yield
    const steps = told[n]
    const [mention] = mentions
    if (generic || !mention || !steps) continue
    const strong = steps.find(({ weak }) => !weak)
    const described = mentions.some(({ phrase, known }) => phrase?.hasSubject && known.length === 0)
    const set = described ? sets.get(type) : undefined
    const step = (strong ? null : stepOfList(document, mention.first)) ?? set
    if (step && (!strong || strong.status === step.status)) steps.push(step)
  }
}

function* lifeOf(
  document: Document,
  instrument: Typed,
  all: readonly Step[],
  calendar: Calendar,
): Work<Life> {
  const steps = yield* eachInTurn(all, (step) =>
    isReached(document, step, all, calendar) ? asDone(step) : unbroken(document, instrument, step),
  )
  const deciding = decidingStep(steps)
  yield
  const date = instrument.generic ? null : yield* dateOfInstrument(document, instrument, steps, calendar)
  const told = instrument.generic ? [] : yield* toldSteps(document, steps, calendar)
  if (deciding && !isLongDone(document, instrument, { steps, deciding, date, today: calendar.date }))
    return { status: deciding.status, statusEvidence: evidenceOf(document, deciding), date, steps: told }
  const status = deciding ? 'in-force' : generalStatus(document, instrument, { date, today: calendar.date })
  return { status, statusEvidence: null, date, steps: told }
}

/** `will enter into force on 25 June` in an article of that day; `expires on 3 May 2019` in a later one. */
function isReached(document: Document, step: Step, steps: readonly Step[], calendar: Calendar): boolean {
  const today = calendar.date?.slice(0, 10)
  if (step.mood !== 'planned' || today === undefined) return false
  const day = dateAhead(document, step, { steps, ...calendar })
  if (day === null) return false
  const ended = step.present && step.aim === 'terminated' && day < today.slice(0, day.length)
  return ended || (step.aim === 'in-force' && day === today)
}

/** Who breaks a convention that is everybody's does not suspend it. */
function unbroken({ tokens }: Document, { type }: Typed, step: Step): Step {
  const broken =
    step.mood === 'done' && step.status === 'suspended' && BREAKS.test(tokens[step.cue]?.key ?? '')
  return broken && (type === 'convention' || type === 'charter')
    ? { ...step, status: 'in-force', weak: true }
    : step
}

const BREAKS = /^(?:br(?:each|eak|oke)|contraven|defi|defy|flout|in$|infring|violat)/

function asDone(step: Step): Step {
  return { ...step, mood: 'done', status: step.aim }
}

/** What was signed years ago, and of which nothing further is said, runs; unless the text still waits for a step. */
function isLongDone(
  { tokens }: Document,
  { generic, type, mentions }: Typed,
  {
    steps,
    deciding,
    date,
    today,
  }: { steps: readonly Step[]; deciding: Step; date: string | null; today: string | null },
): boolean {
  if (generic || deciding.mood !== 'done' || !date || !today) return false
  const old = yearOf(today) - yearOf(date) >= LONG_AGO_YEARS
  // `drafted the treaty of 1987`
  if (/^(?:draft|negotiat)ed$/.test(tokens[deciding.cue]?.key ?? '') && deciding.status === 'negotiating')
    return old && mentions.some(({ phrase, rule }) => phrase?.year || /title|known/.test(rule))
  if (type === 'joint-statement') return false
  if (deciding.status !== 'signed' && deciding.status !== 'agreed') return false
  const waits = steps.some(
    ({ mood, aim, until, status }) =>
      status !== 'unknown' &&
      ((mood !== 'done' && until !== aim && (rankOf(aim) >= rankOf('ratified') || aim === deciding.status)) ||
        (aim === until && status === deciding.status)),
  )
  return !waits && old
}

function yearOf(day: string): number {
  return Number(day.slice(0, 4))
}

/** Where the text says nothing: adopted texts are signed, titled partnerships and known instruments run. */
function generalStatus(
  document: Document,
  instrument: Typed,
  { date: made, today: date }: { date: string | null; today: string | null },
): AgreementStatus {
  if (instrument.generic) return 'unknown'
  if (instrument.type === 'joint-statement') return 'signed'
  const known = instrument.mentions.find((mention) => mention.known.length === 1)?.known[0]
  const past = (day: string | undefined) =>
    day !== undefined && (date === null || day <= date.slice(0, day.length))
  if (date !== null && past(known?.ended)) return 'terminated'
  // what the table knows counts from the day it happened: before it an instrument was only signed
  const runsAlready = ({ inForce }: KnownInstrument) => past(inForce)
  if (known?.signed && !runsAlready(known) && known.type !== 'partnership')
    return past(known.signed) ? 'signed' : 'negotiating'
  if (known?.inForce && !past(known.inForce)) return 'negotiating'
  const named = instrument.mentions.some(
    ({ rule, phrase }) =>
      phrase?.determiner === 'definite' ||
      phrase?.determiner === 'owner' ||
      (/title|known|acronym/.test(rule) && phrase?.determiner !== 'indefinite'),
  )
  const [mention] = instrument.mentions
  if (!known && mention && headsItem(document, mention.first)) return 'signed'
  const fresh = made !== null && date !== null && yearOf(date) - yearOf(made) < LONG_AGO_YEARS
  if (fresh && !known && instrument.type !== 'partnership') return 'signed'
  if (known || named || instrument.type === 'partnership') return 'in-force'
  if (made === null) return 'unknown'
  return date !== null && yearOf(date) - yearOf(made) >= LONG_AGO_YEARS ? 'in-force' : 'signed'
}
