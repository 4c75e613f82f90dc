/** What was announced for a date as a row of a time chart. */
import type { AnnouncedStep } from '../../../lib/domain/agreement-file.ts'
import { spanOf } from '../../../lib/insight/time-span.ts'
import { dateInWords } from '../../../lib/words/date-words.ts'
import { say } from '../../../lib/words/say.ts'
import { STEP_SHAPES } from '../../charts/mark-shape.ts'
import { planInWords, pointInWords, pointTime } from '../../charts/point-words.ts'
import type { TimeBar, TimeMark, TimeRow } from '../../charts/time-row.ts'

/** Tells an announcement from the others. */
export function promiseId({ file, status, party, states, due }: AnnouncedStep): string {
  return `${file.id} ${status} ${party} ${states} ${due}`
}

/** From the announcement to its date, and how late it is or when it was done. `today` is an ISO 8601 day. */
export function promiseRow(promise: AnnouncedStep, today: string): TimeRow {
  const { file, told, due, standing } = promise
  return {
    id: promiseId(promise),
    title: file.name,
    language: told[0]?.article.language ?? '',
    detail: () => `${say(`views:standing.${standing}`)} · ${planInWords(promise)}, ${dateInWords(due)}`,
    bars: barsOf(promise, today),
    marks: [...announcedMark(promise), ...dueMark(promise, today), ...settledMark(promise)],
  }
}

function isLate({ standing, lastDay }: AnnouncedStep, today: string): boolean {
  return standing === 'overdue' && lastDay < today
}

function barsOf(promise: AnnouncedStep, today: string): TimeBar[] {
  const bars: TimeBar[] = []
  const announced = spanOf(promise.told[0]?.article.date ?? null)
  const due = spanOf(promise.due)
  if (announced && due && announced.first < due.first) {
    const span = { first: announced.first, last: due.first }
    bars.push({ id: 'way', span, tone: 'quiet', look: 'thread', words: () => '' })
  }
  if (isLate(promise, today)) {
    const span = { first: promise.lastDay, last: today }
    bars.push({
      id: 'late',
      span,
      tone: 'danger',
      look: 'broken',
      words: () => say('views:standing.overdue'),
    })
  }
  return bars
}

function announcedMark(promise: AnnouncedStep): TimeMark[] {
  const date = promise.told[0]?.article.date ?? null
  const span = spanOf(date)
  const words = () => say('views:promises.announced', { ...said(promise), on: dateInWords(date ?? '') })
  return span ? [{ id: 'told', span, shape: 'circle', tone: 'quiet', look: 'solid', words }] : []
}

function dueMark(promise: AnnouncedStep, today: string): TimeMark[] {
  const span = spanOf(promise.due)
  if (!span) return []
  const tone = isLate(promise, today) ? 'danger' : 'agreement'
  const words = () => say('views:promises.due', said(promise))
  return [{ id: 'due', span, ...STEP_SHAPES[promise.status], tone, look: 'hollow', words }]
}

function settledMark({ settledBy }: AnnouncedStep): TimeMark[] {
  const span = spanOf(settledBy?.date ?? null)
  if (!settledBy || !span) return []
  const words = () => `${pointInWords(settledBy)}, ${pointTime(settledBy)}`
  return [{ id: 'settled', span, ...STEP_SHAPES[settledBy.status], look: 'solid', words }]
}

function said(promise: AnnouncedStep): { plan: string; day: string } {
  return { plan: planInWords(promise), day: dateInWords(promise.due) }
}
