/** The life of one instrument as its articles tell it. */
import type { FileEntry, FileStep, StatusPoint } from '../domain/agreement-file.ts'
import type { Annotation } from '../domain/annotation.ts'
import type { Step } from '../domain/step.ts'
import { placeInLife } from './life-order.ts'
import { mayBeSameDate } from './told-date.ts'

/** The steps that one entry tells; where none of them tells of its status, that stands for one. */
export function stepsOfEntry(entry: FileEntry): FileStep[] {
  const { agreement, article } = entry
  const day = article.date?.slice(0, 10) ?? null
  const steps = [...stepOfStatus(entry), ...agreement.steps]
  return steps.map(({ status, mood, evidence, date, party, states }) => ({
    status,
    mood,
    // What is planned and undated is not planned for the article's day.
    date: date ?? (mood === 'planned' ? null : day),
    isDated: date !== null,
    party,
    // What was kept before steps were counted has none.
    states: states ?? null,
    quote: evidence.quote,
    entry: entry.id,
    article,
    passage: passageOf(entry.passages, evidence.quote),
  }))
}

function stepOfStatus({ agreement, article }: FileEntry): Step[] {
  const { status, statusEvidence, date } = agreement
  const done = agreement.steps.filter(({ mood }) => mood === 'done')
  if (status === 'unknown' || done.some((step) => step.status === status)) return []
  // How such instruments stand in general counts only where nothing is told.
  if (!statusEvidence && done.length > 0) return []
  // Without words for the status the date is that of an earlier step; the article's own day may only stand in for one.
  const isOwn = statusEvidence && date !== article.date?.slice(0, 10) && (placeInLife(status) ?? 9) > 1
  const own = isOwn && done.every((step) => step.date !== date) ? date : null
  const evidence = statusEvidence ?? { start: 0, end: 0, quote: '' }
  return [{ status, mood: 'done', evidence, date: own, party: null, states: null }]
}

function passageOf(passages: readonly Annotation[], quote: string): Annotation | null {
  return passages.find(({ context }) => quote && context.includes(quote)) ?? passages[0] ?? null
}

/** All steps by date, the same step told by several articles as one point. Undated ones stand where they were first told. */
export function statusLine(entries: readonly FileEntry[]): StatusPoint[] {
  const steps = entries.flatMap(stepsOfEntry)
  const alike = new Map<string, StatusPoint[]>()
  // The exactest dates first, so that `2022` finds `2022-03-05` and what is undated the date of another article.
  for (const step of [...steps].sort(byExactness)) {
    const { status, mood, date, isDated, party, states } = step
    const key = `${status} ${mood} ${party} ${states}`
    const points = alike.get(key) ?? []
    const home = points.find((point) => isSameTime(point, step))
    if (home) home.told.push(step)
    else alike.set(key, [...points, { status, mood, date, isDated, party, states, told: [step] }])
  }
  const line = [...alike.values()].flat()
  for (const point of line) point.told.sort(byArticle)
  return line.sort(byDate)
}

/** Whether a step of the same status, mood, party and count is the same step. */
function isSameTime(point: StatusPoint, step: FileStep): boolean {
  if (point.date === null || step.date === null) return point.date === step.date
  if (point.isDated && step.isDated) return mayBeSameDate(point.date, step.date)
  // An undated report of a step is of the one that happened before its article.
  const isOnce = point.mood === 'done' && (placeInLife(point.status) ?? 0) > 1
  if (point.isDated) return isOnce && point.date.slice(0, step.date.length) <= step.date
  return isOnce || point.date === step.date
}

function byExactness(a: FileStep, b: FileStep): number {
  if (a.isDated !== b.isDated) return a.isDated ? -1 : 1
  const exactness = a.isDated ? (b.date?.length ?? 0) - (a.date?.length ?? 0) : 0
  return exactness || byArticle(a, b)
}

function byArticle(a: FileStep, b: FileStep): number {
  return (
    compare(a.article.date ?? '9999', b.article.date ?? '9999') ||
    compare(a.entry, b.entry) ||
    compare(JSON.stringify([a.date, a.quote]), JSON.stringify([b.date, b.quote]))
  )
}

function byDate(a: StatusPoint, b: StatusPoint): number {
  return (
    compare(dayOf(a), dayOf(b)) ||
    (placeInLife(a.status) ?? 9) - (placeInLife(b.status) ?? 9) ||
    Number(a.mood !== 'done') - Number(b.mood !== 'done') ||
    compare(`${a.mood} ${a.party ?? ''}`, `${b.mood} ${b.party ?? ''}`) ||
    (a.states ?? 0) - (b.states ?? 0)
  )
}

/** What is undated stands where it was first told. */
function dayOf({ date, told }: StatusPoint): string {
  return date ?? told[0]?.article.date ?? '9999'
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

/**
 * The latest step done. A single party's step is not the whole instrument's, unless nothing later than talks is told of
 * that; and talk of negotiations does not undo
 * a signature; suspending and ending count whenever they are later.
 */
export function presentPoint(line: readonly StatusPoint[]): StatusPoint | null {
  const done = line.filter(({ mood }) => mood === 'done')
  const whole = done.filter(({ party }) => party === null)
  const isPastTalks = whole.some(({ status }) => (placeInLife(status) ?? 9) > 2)
  let present: StatusPoint | null = null
  for (const point of isPastTalks ? whole : done) {
    if (!present || !isStepBack(present, point)) present = point
  }
  return present
}

/** From a signed instrument back to talks, or to the day when it was only signed. */
export function isStepBack(present: StatusPoint, next: StatusPoint): boolean {
  const [from, to] = [placeInLife(present.status), placeInLife(next.status)]
  if (to === null) return false
  // What was suspended comes into force again; other reports after that speak of the past.
  if (from === null) return next.status !== 'in-force' || present.status === 'terminated'
  return to < from
}
