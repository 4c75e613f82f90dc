/** What was announced for a date, and what became of it. */
import type { AgreementFile, AnnouncedStep, FileStep, PromiseStanding } from '../domain/agreement-file.ts'
import { reaches } from './life-order.ts'
import { stepsOfEntry } from './status-line.ts'
import { lastDayOf } from './told-date.ts'

/**
 * Every step that an article planned for a date. `today` is an ISO 8601 day. Overdue ones first, each standing by the
 * last day that fits its date.
 */
export function promisesOf(files: readonly AgreementFile[], today: string): AnnouncedStep[] {
  return files.flatMap((file) => promisesOfFile(file, today.slice(0, 10))).sort(overdueFirst)
}

function promisesOfFile(file: AgreementFile, today: string): AnnouncedStep[] {
  const steps = file.entries.flatMap(stepsOfEntry)
  const planned = steps.filter(({ mood, isDated, date }) => mood === 'planned' && isDated && date)
  const done = steps.filter(({ mood }) => mood === 'done')
  const promises = new Map<string, FileStep[]>()
  for (const step of planned) {
    const key = `${step.status} ${step.party ?? ''} ${step.states ?? ''} ${step.date}`
    promises.set(key, [...(promises.get(key) ?? []), step])
  }
  return [...promises.values()].flatMap((told): AnnouncedStep[] => {
    const [first] = told
    if (!first?.date) return []
    const { id, name, type, parties } = file
    const settled = settle(first, done)
    const lastDay = lastDayOf(first.date)
    return [
      {
        file: { id, name, type, parties },
        status: first.status,
        party: first.party,
        states: first.states,
        due: first.date,
        lastDay,
        told,
        standing: standingOn(today, lastDay, settled),
        settledBy: settled?.by ?? null,
        putOffTo: putOff(told, planned),
      },
    ]
  })
}

/** The earliest later step that did what was announced, or ended the instrument. */
function settle(
  promise: FileStep,
  done: readonly FileStep[],
): { by: FileStep; how: 'fulfilled' | 'void' } | null {
  const later = done
    .filter((step) => isLater(step, promise))
    .sort((a, b) => ((a.date ?? '9999') < (b.date ?? '9999') ? -1 : 1))
  // A party's step fulfils that party's promise; what all did, each did.
  const doer = later.find(
    ({ status, party }) => reaches(status, promise.status) && (party === null || party === promise.party),
  )
  if (doer) return { by: doer, how: 'fulfilled' }
  const end = later.find(({ status, party }) => status === 'terminated' && party === null)
  return end ? { by: end, how: 'void' } : null
}

/** Whether a step may have come after the announcement: told by another article, of that day or later, dated not before. */
function isLater(step: FileStep, promise: FileStep): boolean {
  if (step.entry === promise.entry) return false
  const announced = promise.article.date?.slice(0, 10)
  if (!announced) return true
  const told = step.article.date?.slice(0, 10)
  if (told !== undefined && told < announced) return false
  return step.date === null || lastDayOf(step.date) >= announced
}

function standingOn(
  today: string,
  lastDay: string,
  settled: { how: 'fulfilled' | 'void' } | null,
): PromiseStanding {
  if (settled) return settled.how
  return today > lastDay ? 'overdue' : 'open'
}

/** The latest date that a later article gives for the same step. */
function putOff(told: readonly FileStep[], planned: readonly FileStep[]): string | null {
  const [{ status, party, date, article } = { date: null }] = told
  const later = planned.filter(
    (step) =>
      step.status === status &&
      step.party === party &&
      (step.article.date ?? '') > (article?.date ?? '9999') &&
      lastDayOf(step.date ?? '') > lastDayOf(date ?? ''),
  )
  return (
    later
      .map((step) => step.date)
      .sort()
      .at(-1) ?? null
  )
}

const ORDER: readonly PromiseStanding[] = ['overdue', 'open', 'fulfilled', 'void']

function overdueFirst(a: AnnouncedStep, b: AnnouncedStep): number {
  return (
    ORDER.indexOf(a.standing) - ORDER.indexOf(b.standing) ||
    (a.lastDay < b.lastDay ? -1 : a.lastDay > b.lastDay ? 1 : 0) ||
    a.file.name.localeCompare(b.file.name, 'en')
  )
}
