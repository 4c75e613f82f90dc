import { useMemo } from 'preact/hooks'
import type { AnnouncedStep, PromiseStanding } from '../../../lib/domain/agreement-file.ts'
import type { ChartTable } from '../../../lib/domain/chart-file.ts'
import { extentOf, spanOf } from '../../../lib/insight/time-span.ts'
import { dateInWords } from '../../../lib/words/date-words.ts'
import { say } from '../../../lib/words/say.ts'
import type { LegendItem } from '../../charts/Legend.tsx'
import { STEP_SHAPES } from '../../charts/mark-shape.ts'
import { planInWords, pointInWords, pointTime } from '../../charts/point-words.ts'
import { StepSources } from '../../charts/StepSources.tsx'
import { TimeFigure } from '../../charts/TimeFigure.tsx'
import type { TimeBar, TimeMark, TimeRow } from '../../charts/time-row.ts'
import { stepLegend } from './step-legend.ts'
import type { ViewProps } from './view-offers.ts'

/** What was announced for a date: when it was, for when, how long it is overdue or when it was done. */
export function PromisesView(props: Pick<ViewProps, 'promises' | 'today' | 'stepLink' | 'onSave'>) {
  const { promises, today } = props
  const rows = useMemo(() => promises.map((promise) => rowOf(promise, today)), [promises, today])
  return (
    <TimeFigure
      name="entente-promises"
      title={say('views:promises.title')}
      caption={captionOf(promises)}
      legend={legendOf(promises)}
      rows={rows}
      today={today}
      table={() => tableOf(promises)}
      onSave={props.onSave}
      details={(open) => {
        const promise = promises.find((one) => idOf(one) === open.row)
        const steps = open.mark === 'settled' ? promise?.settledBy && [promise.settledBy] : promise?.told
        const mark = rows.find(({ id }) => id === open.row)?.marks.find(({ id }) => id === open.mark)
        if (!promise || !steps) return null
        const title = (
          <>
            {mark?.words()}: <bdi>{promise.file.name}</bdi>
          </>
        )
        return { title, body: <StepSources steps={steps} linkTo={props.stepLink} /> }
      }}
    />
  )
}

function idOf({ file, status, party, states, due }: AnnouncedStep): string {
  return `${file.id} ${status} ${party} ${states} ${due}`
}

function rowOf(promise: AnnouncedStep, today: string): TimeRow {
  const { file, told, due, lastDay, standing, settledBy } = promise
  const announced = spanOf(told[0]?.article.date ?? null)
  const dueSpan = spanOf(due)
  const way = announced && dueSpan && announced.first < dueSpan.first
  const isOverdue = standing === 'overdue' && lastDay < today
  const bars: TimeBar[] = [
    ...(way
      ? [
          {
            id: 'way',
            span: { first: announced.first, last: dueSpan.first },
            tone: 'quiet',
            look: 'thread',
            words: () => '',
          } as const,
        ]
      : []),
    ...(isOverdue
      ? [
          {
            id: 'late',
            span: { first: lastDay, last: today },
            tone: 'danger',
            look: 'broken',
            words: () => say('views:standing.overdue'),
          } as const,
        ]
      : []),
  ]
  const said = () => ({ plan: planInWords(promise), day: dateInWords(due) })
  const marks: TimeMark[] = [
    ...(announced
      ? [
          {
            id: 'told',
            span: announced,
            shape: 'circle',
            tone: 'quiet',
            look: 'solid',
            words: () =>
              say('views:promises.announced', { ...said(), on: dateInWords(told[0]?.article.date ?? '') }),
          } as const,
        ]
      : []),
    ...(dueSpan
      ? [
          {
            id: 'due',
            span: dueSpan,
            ...STEP_SHAPES[promise.status],
            tone: isOverdue ? 'danger' : 'agreement',
            look: 'hollow',
            words: () => say('views:promises.due', said()),
          } as const,
        ]
      : []),
  ]
  const settled = spanOf(settledBy?.date ?? null)
  if (settledBy && settled) {
    const words = () => `${pointInWords(settledBy)}, ${pointTime(settledBy)}`
    marks.push({ id: 'settled', span: settled, ...STEP_SHAPES[settledBy.status], look: 'solid', words })
  }
  return {
    id: idOf(promise),
    title: file.name,
    language: told[0]?.article.language ?? '',
    detail: () => `${say(`views:standing.${standing}`)} · ${planInWords(promise)}, ${dateInWords(due)}`,
    bars,
    marks,
  }
}

function captionOf(promises: readonly AnnouncedStep[]): string {
  const counts = (standing: PromiseStanding) => promises.filter((one) => one.standing === standing).length
  const [overdue, open] = [counts('overdue'), counts('open')]
  const extent = extentOf(promises.map(({ due }) => spanOf(due)))
  const [from = '', to = ''] = [extent?.first.slice(0, 4), extent?.last.slice(0, 4)]
  return [
    say('views:promises.caption', { count: promises.length, years: from === to ? from : `${from}–${to}` }),
    overdue > 0 ? say('views:promises.overdue', { count: overdue }) : '',
    open > 0 ? say('views:promises.open', { count: open }) : '',
  ]
    .filter(Boolean)
    .join(' ')
}

function legendOf(promises: readonly AnnouncedStep[]): LegendItem[] {
  const plans = promises.map(({ status }) => ({ status, mood: 'planned' }) as const)
  const done = promises.flatMap(({ settledBy }) => settledBy ?? [])
  return [
    { id: 'told', words: say('views:look.announced'), shape: 'circle', tone: 'quiet', look: 'solid' },
    ...stepLegend([...plans, ...done]),
    ...(promises.some(({ standing }) => standing === 'overdue')
      ? [
          {
            id: 'late',
            words: say('views:standing.overdue'),
            line: 'dashed',
            tone: 'danger',
          } satisfies LegendItem,
        ]
      : []),
  ]
}

function tableOf(promises: readonly AnnouncedStep[]): ChartTable {
  return {
    heads: (['agreement', 'promise', 'due', 'standing', 'settled', 'announced', 'toldBy'] as const).map(
      (head) => say(`views:heads.${head}`),
    ),
    rows: promises.map((promise) => {
      const { file, due, standing, settledBy, told } = promise
      return {
        id: idOf(promise),
        cells: [
          file.name,
          planInWords(promise),
          dateInWords(due),
          say(`views:standing.${standing}`),
          settledBy ? `${pointInWords(settledBy)}, ${pointTime(settledBy)}` : '',
          told[0]?.article.date ? dateInWords(told[0].article.date) : '',
          [...new Set(told.map(({ article }) => article.outlet || article.title))].join('; '),
        ],
      }
    }),
  }
}
