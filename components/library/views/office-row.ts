/** The offices of a person as rows of a time chart. */
import { datesOf } from '../../../lib/insight/known-office.ts'
import type { OfficeRow, OfficeTime } from '../../../lib/insight/office-times.ts'
import { daysOf } from '../../../lib/insight/offices-told.ts'
import { isVerified } from '../../../lib/insight/then-and-now.ts'
import { spanOf, type TimeSpan } from '../../../lib/insight/time-span.ts'
import { dateInWords } from '../../../lib/words/date-words.ts'
import { partyName } from '../../../lib/words/party-name.ts'
import { say } from '../../../lib/words/say.ts'
import type { TimeBar, TimeRow } from '../../charts/time-row.ts'

/** Tells an office from the others of a person. */
export function officeId({ office, country, times }: OfficeRow): string {
  return `${times.length > 0 ? 'known' : 'told'} ${office} ${country}`
}

/** One office: its times as bars, the days on which articles name it as marks. */
export function officeRow(row: OfficeRow): TimeRow {
  const { office, country, times, told } = row
  return {
    id: officeId(row),
    title: office,
    language: '',
    detail: () =>
      [
        country && partyName(country),
        ...(times.length > 0 ? times.map(timeInWords) : [say('views:officials.onlyTold')]),
      ]
        .filter(Boolean)
        .join(' · '),
    bars: times.flatMap(barsOf),
    marks: (told ? daysOf(told) : []).flatMap(({ day }) => {
      const span = spanOf(day)
      const words = () => say('views:officials.called', { office: told?.office ?? '', day: dateInWords(day) })
      return span
        ? [{ id: day, span, shape: 'circle', tone: 'official', look: 'hollow', words } as const]
        : []
    }),
  }
}

function barsOf(time: OfficeTime, at: number): TimeBar[] {
  const { span, isBeginKnown, isEndKnown } = time
  if (!span) return []
  const look = isBeginKnown && isEndKnown ? 'solid' : 'broken'
  return [{ id: String(at), span, tone: 'official', look, words: () => timeInWords(time) }]
}

/** From when to when; without a source it is said to be unverified. */
export function timeInWords({ term }: OfficeTime): string {
  const dates = datesOf(term)
  return isVerified(term) ? dates : say('views:officials.unverified', { dates })
}

/** The times of which nothing is known. */
export function gapRow(gaps: readonly TimeSpan[]): TimeRow {
  return {
    id: 'gaps',
    title: say('views:officials.nothingKnown'),
    language: '',
    detail: () => '',
    bars: gaps.map((span) => ({
      id: span.first,
      span,
      tone: 'quiet',
      look: 'unknown',
      words: () => gapInWords(span),
    })),
    marks: [],
  }
}

/** Between which days nothing is known. */
export function gapInWords({ first, last }: TimeSpan): string {
  return say('views:officials.gap', { from: dateInWords(first), to: dateInWords(last) })
}
