/** Where articles on one instrument contradict each other: told, never smoothed over. */
import type { FileEntry, StatusPoint } from '../domain/agreement-file.ts'
import { dateInWords, whenInWords } from '../words/date-words.ts'
import { statusWords, typeWords } from '../words/entity-words.ts'
import { listInWords } from '../words/list-words.ts'
import { partyName } from '../words/party-name.ts'
import { say } from '../words/say.ts'
import { placeInLife } from './life-order.ts'
import { mayBeSameDate } from './told-date.ts'

/** One sentence each; [] where the articles agree. */
export function contradictionsOf(entries: readonly FileEntry[], line: readonly StatusPoint[]): string[] {
  return [...new Set([...stepsBack(line), ...otherDates(line), ...denials(line), ...otherTypes(entries)])]
}

/** Told as negotiating after it was told as signed. */
function stepsBack(line: readonly StatusPoint[]): string[] {
  const whole = line.filter(({ mood, party }) => mood === 'done' && party === null)
  const signedAt = whole.findIndex(({ status }) => (placeInLife(status) ?? 0) > 2)
  const before = whole[signedAt]
  if (!before) return []
  return whole.slice(signedAt).flatMap((point) => {
    // Signing twice is told by its dates.
    if ((placeInLife(point.status) ?? 9) > 2) return []
    return [say('insight:contradicts.stepBack', { now: told(point), before: told(before) })]
  })
}

/** Signed on two days that cannot be one. */
function otherDates(line: readonly StatusPoint[]): string[] {
  const once = line.filter(({ mood, isDated, status }) => mood === 'done' && isDated && ONCE.includes(status))
  return once.flatMap((point, at) => {
    const other = once.slice(0, at).find(
      ({ status, party, date, states }) =>
        status === point.status &&
        party === point.party &&
        // the twentieth state ratifies later than the tenth
        states === null &&
        point.states === null &&
        !mayBeSameDate(date ?? '', point.date ?? ''),
    )
    if (!other) return []
    const gaps = { one: when(other), by: outlets(other), other: when(point), otherBy: outlets(point) }
    return [ofWhom(point, gaps)]
  })
}

function ofWhom({ status, party }: StatusPoint, gaps: Record<string, string>): string {
  if (!party) return say('insight:contradicts.dates', { ...gaps, status: statusWords(status) })
  const told = { ...gaps, party: partyName(party), status: statusWords(status) }
  return say('insight:contradicts.datesOfParty', told)
}

const ONCE: readonly string[] = ['signed', 'ratified', 'in-force']

/** Told as done, and later denied. */
function denials(line: readonly StatusPoint[]): string[] {
  return line.flatMap((point) => {
    if (point.mood !== 'denied') return []
    const done = line.find(
      ({ mood, status, party, date }) =>
        mood === 'done' &&
        status === point.status &&
        party === point.party &&
        date !== null &&
        point.date !== null &&
        date < point.date,
    )
    return done
      ? [
          say('insight:contradicts.denied', {
            by: outlets(point),
            status: told({ ...point, isDated: false }),
            otherBy: outlets(done),
            when: when(done),
          }),
        ]
      : []
  })
}

/** Called a memorandum here and an agreement there. */
function otherTypes(entries: readonly FileEntry[]): string[] {
  const types = [...new Set(entries.map(({ agreement }) => agreement.type))]
  if (types.length < 2) return []
  const calls = types.map((type) => {
    const [first] = entries.filter(({ agreement }) => agreement.type === type)
    return say('insight:contradicts.typeOf', {
      outlet: first?.article.outlet || say('insight:oneArticle'),
      type: typeWords(type).toLowerCase(),
    })
  })
  return [say('insight:contradicts.types', { told: calls.join('; ') })]
}

function told(point: StatusPoint): string {
  return `${statusWords(point.status).toLowerCase()} ${when(point)}`.trim()
}

/** `in 2022`, `on 15 January 2026`, `by …` where the article's day is all that is known; '' where not even that. */
function when({ date, isDated }: Pick<StatusPoint, 'date' | 'isDated'>): string {
  if (date === null) return ''
  return isDated ? whenInWords(date) : say('date:by', { date: dateInWords(date) })
}

function outlets({ told }: StatusPoint): string {
  const names = new Set(told.map(({ article }) => article.outlet || say('insight:oneArticle')))
  return listInWords([...names])
}
