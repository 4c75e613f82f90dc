import { useMemo, useState } from 'preact/hooks'
import type { ChartTable } from '../../../lib/domain/chart-file.ts'
import type { AreaMatrix, MatrixBy, MatrixRow } from '../../../lib/domain/cooperation.ts'
import { areaMatrix } from '../../../lib/insight/area-matrix.ts'
import { topicWords } from '../../../lib/words/entity-words.ts'
import { partyName } from '../../../lib/words/party-name.ts'
import { figures, say } from '../../../lib/words/say.ts'
import { ChartFigure } from '../../charts/ChartFigure.tsx'
import { HeatMap } from '../../charts/HeatMap.tsx'
import { HEAT, heatRanges } from '../../charts/heat-level.ts'
import { heatPicture } from '../../charts/heat-picture.tsx'
import type { HeatRow } from '../../charts/heat-row.ts'
import { quotesAddress } from './quotes-address.ts'
import type { ViewProps } from './view-offers.ts'

const MATRIX_BY = ['country', 'pair'] as const

/** The cooperation matrix: who works together in which field, as often as it was kept. */
export function AreasView(props: Pick<ViewProps, 'kept' | 'onSave'>) {
  const [by, setBy] = useState<MatrixBy>('country')
  const matrix = useMemo(() => areaMatrix(props.kept, by), [props.kept, by])
  const rows = useMemo(() => matrix.rows.map((row) => heatRow(row, matrix)), [matrix])
  if (matrix.quotes === 0) return <p class="library-nothing">{say('views:areas.none')}</p>
  const title = say('views:areas.title')
  const shown = { rows, columns: matrix.topics.map(({ topic }) => topicWords(topic)), most: matrix.most }
  return (
    <ChartFigure
      name="entente-areas"
      title={title}
      caption={captionOf(matrix)}
      legend={heatRanges(matrix.most).map(({ level, from, to }) => ({
        id: String(level),
        words: from === to ? figures(from) : `${figures(from)}–${figures(to)}`,
        heat: HEAT[level] ?? 1,
      }))}
      table={() => tableOf(matrix)}
      draw={(width) => heatPicture(shown, width)}
      onSave={props.onSave}
      choices={
        <label class="chart-choice">
          {say('views:areas.by')}
          <select class="field" value={by} onChange={(event) => setBy(event.currentTarget.value as MatrixBy)}>
            {MATRIX_BY.map((one) => (
              <option key={one} value={one}>
                {say(`views:matrix.${one}`)}
              </option>
            ))}
          </select>
        </label>
      }
    >
      <HeatMap {...shown} label={title} />
    </ChartFigure>
  )
}

function heatRow(row: MatrixRow, { topics }: AreaMatrix): HeatRow {
  const { id, parties, cells } = row
  const name = nameOf(row)
  return {
    id,
    name,
    shortName: parties.length > 0 ? parties.join('–') : name,
    cells: topics.map(({ topic }) => {
      const count = cells.get(topic)
      if (!count) return null
      return {
        count,
        words: () => say('views:areas.cell', { name, topic: topicWords(topic), count }),
        address: quotesAddress({ kind: 'area', countries: parties, topic }),
      }
    }),
  }
}

function nameOf({ parties }: MatrixRow): string {
  return parties.length > 0 ? parties.map(partyName).join(' – ') : say('views:areas.noParty')
}

function captionOf({ rows, topics, quotes }: AreaMatrix): string {
  const parties = new Set(rows.flatMap((row) => row.parties)).size
  const [first] = topics
  return [
    say('views:areas.caption', { count: quotes }),
    parties > 0 ? say('views:areas.parties', { count: parties }) : '',
    first && topics.length > 1
      ? say('views:areas.most', { topic: topicWords(first.topic), count: first.quotes })
      : '',
  ]
    .filter(Boolean)
    .join(' ')
}

function tableOf({ rows, topics }: AreaMatrix): ChartTable {
  return {
    heads: [
      say('views:heads.who'),
      ...topics.map(({ topic }) => topicWords(topic)),
      say('views:heads.total'),
    ],
    rows: rows.map((row) => ({
      id: row.id,
      cells: [
        nameOf(row),
        ...topics.map(({ topic }) => String(row.cells.get(topic) ?? '')),
        String(row.quotes),
      ],
    })),
  }
}
