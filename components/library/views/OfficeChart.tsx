import { useMemo } from 'preact/hooks'
import type { ChartTable } from '../../../lib/domain/chart-file.ts'
import type { Dossier } from '../../../lib/domain/dossier.ts'
import { datesOf } from '../../../lib/insight/known-office.ts'
import { type OfficeRow, type OfficeTime, officeTimes } from '../../../lib/insight/office-times.ts'
import { daysOf } from '../../../lib/insight/offices-told.ts'
import { isVerified } from '../../../lib/insight/then-and-now.ts'
import { spanOf, type TimeSpan } from '../../../lib/insight/time-span.ts'
import { dateInWords } from '../../../lib/words/date-words.ts'
import { partyName } from '../../../lib/words/party-name.ts'
import { say } from '../../../lib/words/say.ts'
import type { LegendItem } from '../../charts/Legend.tsx'
import { TimeFigure } from '../../charts/TimeFigure.tsx'
import type { TimeBar, TimeRow } from '../../charts/time-row.ts'
import { PassageList } from './PassageList.tsx'
import type { ViewProps } from './view-offers.ts'

/** The offices of one person over time. */
export function OfficeChart(props: { person: Dossier } & Pick<ViewProps, 'today' | 'linkTo' | 'onSave'>) {
  const { person, today } = props
  const { rows: offices, gaps } = useMemo(() => officeTimes(person), [person])
  const rows = useMemo(
    () => [...offices.map(rowOf), ...(gaps.length > 0 ? [gapRow(gaps)] : [])],
    [offices, gaps],
  )
  if (offices.length === 0) return <p class="soft">{say('views:officials.noOffice')}</p>
  return (
    <TimeFigure
      name="entente-offices"
      title={say('views:officials.officesOf', { name: person.name })}
      caption={captionOf(person, offices)}
      legend={legendOf(offices, gaps)}
      rows={rows}
      today={today}
      table={() => tableOf(offices, gaps)}
      onSave={props.onSave}
      details={(open) => {
        const { told } = offices.find((one) => idOf(one) === open.row) ?? {}
        const onDay = told && daysOf(told).find(({ day }) => day === open.mark)
        if (!told || !onDay) return null
        return {
          title: say('views:officials.called', { office: told.office, day: dateInWords(onDay.day) }),
          body: <PassageList passages={onDay.passages} linkTo={props.linkTo} />,
        }
      }}
    />
  )
}

function idOf({ office, country, times }: OfficeRow): string {
  return `${times.length > 0 ? 'known' : 'told'} ${office} ${country}`
}

function rowOf(row: OfficeRow): TimeRow {
  const { office, country, times, told } = row
  return {
    id: idOf(row),
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

function timeInWords({ term }: OfficeTime): string {
  const dates = datesOf(term)
  return isVerified(term) ? dates : say('views:officials.unverified', { dates })
}

function gapRow(gaps: readonly TimeSpan[]): TimeRow {
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

function gapInWords({ first, last }: TimeSpan): string {
  return say('views:officials.gap', { from: dateInWords(first), to: dateInWords(last) })
}

function captionOf({ known, passages }: Dossier, offices: readonly OfficeRow[]): string {
  const articles = new Set(passages.map(({ article }) => article.key)).size
  return [
    say('views:officials.offices', { count: offices.length }),
    known ? say('views:officials.asOf', { day: dateInWords(known.asOf) }) : say('views:officials.notKnown'),
    say('views:officials.articles', { count: articles }),
  ].join(' ')
}

function legendOf(offices: readonly OfficeRow[], gaps: readonly TimeSpan[]): LegendItem[] {
  const times = offices.flatMap((office) => office.times)
  const isVague = times.some(({ span, isBeginKnown, isEndKnown }) => span && !(isBeginKnown && isEndKnown))
  return [
    ...(times.some(({ isBeginKnown, isEndKnown }) => isBeginKnown && isEndKnown)
      ? [
          {
            id: 'held',
            words: say('views:officials.held'),
            line: 'solid',
            tone: 'official',
          } satisfies LegendItem,
        ]
      : []),
    ...(isVague
      ? [
          {
            id: 'vague',
            words: say('views:officials.vague'),
            line: 'dashed',
            tone: 'official',
          } satisfies LegendItem,
        ]
      : []),
    ...(offices.some(({ told }) => told)
      ? [
          {
            id: 'told',
            words: say('views:officials.told'),
            shape: 'circle',
            tone: 'official',
            look: 'hollow',
          } satisfies LegendItem,
        ]
      : []),
    ...(gaps.length > 0
      ? [
          {
            id: 'gap',
            words: say('views:officials.nothingKnown'),
            line: 'dashed',
            tone: 'quiet',
          } satisfies LegendItem,
        ]
      : []),
  ]
}

function tableOf(offices: readonly OfficeRow[], gaps: readonly TimeSpan[]): ChartTable {
  return {
    heads: (['office', 'country', 'dates', 'source'] as const).map((head) => say(`views:heads.${head}`)),
    rows: [
      ...offices.flatMap((row) => [
        ...row.times.map((time, at) => ({
          id: `${idOf(row)} ${at}`,
          cells: [row.office, row.country ? partyName(row.country) : '', timeInWords(time), time.term.source],
        })),
        ...(row.told ? daysOf(row.told) : []).map(({ day, passages }) => ({
          id: `${idOf(row)} ${day}`,
          cells: [
            row.told?.office ?? '',
            row.country ? partyName(row.country) : '',
            dateInWords(day),
            [...new Set(passages.map(({ article }) => article.outlet || article.title))].join('; '),
          ],
        })),
      ]),
      ...gaps.map((span) => ({
        id: span.first,
        cells: [say('views:officials.nothingKnown'), '', gapInWords(span), ''],
      })),
    ],
  }
}
