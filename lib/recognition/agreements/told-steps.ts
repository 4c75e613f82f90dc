/** The steps of a life as the rest of the extension knows them: what, in which mood, shown by which words, when, by whom. */
import type { Party } from '../../domain/country.ts'
import type { Step } from '../../domain/step.ts'
import { findParties } from '../../knowledge/parties.ts'
import type { Work } from '../../work/turns.ts'
import type { Document, Token } from '../document.ts'
import { countedStates } from './counted-states.ts'
import { type DatesOf, dateOfEntry, dateOfStep, plannedDate } from './dated-step.ts'
import { evidenceOf } from './evidence.ts'
import type { Step as ToldStep } from './status-cues.ts'

/** More steps than these are a chronicle; the first are kept. */
const MOST_STEPS = 24
/** Tokens around a verb within which the one who acts stands. */
const REACH = 8
const TOGETHER = /^(?:all|and|both|leaders|parties|sides|they|three|two|we)$/
/** Where the clause of a verb begins. */
const CLAUSE = /^(?:after|although|because|but|if|once|that|when|which|while|[,;:—–])$/

type Calendar = { datesOf: DatesOf; claimed: ReadonlySet<number>; date: string | null }

/** Steps in the order of the text, each told once; weak words (`under the pact`) are no steps. */
export function* toldSteps(document: Document, steps: readonly ToldStep[], calendar: Calendar): Work<Step[]> {
  const told = new Map<string, Step>()
  for (const step of steps) {
    if (told.size >= MOST_STEPS) break
    yield
    if ((step.weak && !step.dated) || step.aim === 'unknown') continue
    const date = dateOf(document, step, steps, calendar)
    const party = actor(document, step)
    const states = countedStates(document.tokens, step)
    const key = `${step.aim} ${step.mood} ${date} ${party} ${states}`
    if (told.has(key)) continue
    told.set(key, {
      status: step.aim,
      mood: step.mood,
      evidence: evidenceOf(document, step),
      date,
      party,
      states,
    })
  }
  return [...told.values()].sort((a, b) => a.evidence.start - b.evidence.start)
}

function dateOf(
  document: Document,
  step: ToldStep,
  steps: readonly ToldStep[],
  calendar: Calendar,
): string | null {
  if (step.mood === 'planned') return plannedDate(document, step, { steps, ...calendar })
  if (step.mood !== 'done') return null
  const date =
    dateOfStep(document, step, { steps, ...calendar }) ?? dateOfEntry(document, step.cue, calendar.datesOf)
  const { date: today } = calendar
  return date && (today === null || date <= today.slice(0, date.length)) ? date : null
}

/** `has yet to be ratified by Peru`, `Peru ratified the treaty`: the one party that acts; null for several or none. */
function actor({ tokens }: Document, { cue, first, last }: ToldStep): Party | null {
  if (tokens[last]?.key === 'by') return only(tokens, last + 1, clauseEnd(tokens, last + 1))
  return only(tokens, clauseStart(tokens, Math.min(cue, first)), Math.min(cue, first))
}

function only(tokens: readonly Token[], from: number, to: number): Party | null {
  if (tokens.slice(from, to).some(({ key }) => TOGETHER.test(key))) return null
  const parties = new Set(findParties(tokens, from, to).map(({ party }) => party))
  const [party] = parties
  return parties.size === 1 && party ? party : null
}

function clauseStart(tokens: readonly Token[], at: number): number {
  let from = at
  while (from > 0 && at - from < REACH && continues(tokens[from - 1], tokens[at])) from--
  // `…, and Uganda has yet to ratify`
  return tokens[from]?.key === 'and' ? from + 1 : from
}

function clauseEnd(tokens: readonly Token[], at: number): number {
  let to = at
  while (to - at < REACH && continues(tokens[to], tokens[at])) to++
  return to
}

function continues(token: Token | undefined, of: Token | undefined): boolean {
  return token !== undefined && token.sentence === of?.sentence && !CLAUSE.test(token.key)
}
