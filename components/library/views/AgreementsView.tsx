import { useMemo, useState } from 'preact/hooks'
import type { AgreementFile, StatusPoint } from '../../../lib/domain/agreement-file.ts'
import type { ChartTable } from '../../../lib/domain/chart-file.ts'
import {
  FILE_ORDERS,
  type FileOrder,
  orderedFiles,
  spanOfFile,
  standsStill,
} from '../../../lib/insight/agreement-times.ts'
import { extentOf, spanOf } from '../../../lib/insight/time-span.ts'
import { statusWords, typeWords } from '../../../lib/words/entity-words.ts'
import { partyName } from '../../../lib/words/party-name.ts'
import { say } from '../../../lib/words/say.ts'
import type { Look } from '../../charts/Mark.tsx'
import { STEP_SHAPES } from '../../charts/mark-shape.ts'
import { pointInWords, pointTime } from '../../charts/point-words.ts'
import { StepSources } from '../../charts/StepSources.tsx'
import { TimeFigure } from '../../charts/TimeFigure.tsx'
import type { TimeRow } from '../../charts/time-row.ts'
import { stepLegend } from './step-legend.ts'
import type { ViewProps } from './view-offers.ts'

/** Every agreement on a common time axis, its steps as marks. */
export function AgreementsView(props: Pick<ViewProps, 'files' | 'today' | 'stepLink' | 'onSave'>) {
  const { files, today } = props
  const [order, setOrder] = useState<FileOrder>('latest')
  const ordered = useMemo(() => orderedFiles(files, order), [files, order])
  const rows = useMemo(() => ordered.map(rowOf), [ordered])
  return (
    <TimeFigure
      name="entente-agreements"
      title={say('views:agreements.title')}
      caption={captionOf(files, today)}
      legend={stepLegend(files.flatMap(({ line }) => line))}
      rows={rows}
      today={today}
      table={() => tableOf(ordered)}
      onSave={props.onSave}
      choices={
        <label class="chart-choice">
          {say('views:order.label')}
          <select
            class="field"
            value={order}
            onChange={(event) => setOrder(event.currentTarget.value as FileOrder)}
          >
            {FILE_ORDERS.map((one) => (
              <option key={one} value={one}>
                {say(`views:order.${one}`)}
              </option>
            ))}
          </select>
        </label>
      }
      details={(open) => {
        const file = files.find(({ id }) => id === open.row)
        const point = file?.line.find((one) => idOf(one) === open.mark)
        if (!file || !point) return null
        const title = (
          <>
            {pointInWords(point)}, {pointTime(point)}: <bdi>{file.name}</bdi>
          </>
        )
        return { title, body: <StepSources steps={point.told} linkTo={props.stepLink} /> }
      }}
    />
  )
}

const LOOKS: Record<StatusPoint['mood'], Look> = {
  done: 'solid',
  planned: 'hollow',
  demanded: 'hollow',
  conditional: 'broken',
  denied: 'broken',
}

function rowOf({ id, name, line, type, parties, present, entries }: AgreementFile): TimeRow {
  const life = extentOf(line.filter(({ mood }) => mood === 'done').map(({ date }) => spanOf(date)))
  return {
    id,
    title: name,
    language: entries[0]?.article.language ?? '',
    detail: () =>
      [statusWords(present?.status ?? 'unknown'), typeWords(type), parties.map(partyName).join(', ')]
        .filter(Boolean)
        .join(' · '),
    bars: life ? [{ id: 'life', span: life, tone: 'agreement', look: 'thread', words: () => '' }] : [],
    marks: line.flatMap((point) => {
      const span = spanOf(point.date)
      if (!span) return []
      const words = () => `${pointInWords(point)}, ${pointTime(point)}`
      return [{ id: idOf(point), span, ...STEP_SHAPES[point.status], look: LOOKS[point.mood], words }]
    }),
  }
}

function idOf({ status, mood, party, states, date }: StatusPoint): string {
  return `${status} ${mood} ${party} ${states} ${date}`
}

function captionOf(files: readonly AgreementFile[], today: string): string {
  const extent = extentOf(files.map(spanOfFile))
  const count = files.length
  const still = files.filter((file) => standsStill(file, today)).length
  const undated = files.filter((file) => !spanOfFile(file)).length
  const [from, to] = [extent?.first.slice(0, 4) ?? '', extent?.last.slice(0, 4) ?? '']
  return [
    extent
      ? say('views:agreements.caption', { count, years: from === to ? from : `${from}–${to}` })
      : say('views:agreements.captionUndated', { count }),
    still > 0 ? say('views:agreements.still', { count: still }) : '',
    extent && undated > 0 ? say('views:agreements.undated', { count: undated }) : '',
  ]
    .filter(Boolean)
    .join(' ')
}

function tableOf(files: readonly AgreementFile[]): ChartTable {
  return {
    heads: (['agreement', 'type', 'parties', 'step', 'date', 'toldBy', 'quote'] as const).map((head) =>
      say(`views:heads.${head}`),
    ),
    rows: files.flatMap(({ id, name, type, parties, line }) => {
      const about = [name, typeWords(type), parties.map(partyName).join(', ')]
      if (line.length === 0) return [{ id, cells: [...about, say('views:agreements.noStep'), '', '', ''] }]
      return line.map((point) => ({
        id: `${id} ${idOf(point)}`,
        cells: [
          ...about,
          pointInWords(point),
          pointTime(point),
          [...new Set(point.told.map(({ article }) => article.outlet || article.title))].join('; '),
          point.told.find(({ quote }) => quote)?.quote ?? '',
        ],
      }))
    }),
  }
}
