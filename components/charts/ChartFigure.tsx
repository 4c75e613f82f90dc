import type { ComponentChildren } from 'preact'
import { useId, useState } from 'preact/hooks'
import type { ChartFile, ChartTable } from '../../lib/domain/chart-file.ts'
import { say } from '../../lib/words/say.ts'
import { Legend, type LegendItem } from './Legend.tsx'
import { type Picture, pictureFile } from './picture-file.tsx'
import { TableTwin } from './TableTwin.tsx'
import './chart-figure.css'

/** Of a saved picture, in pixels. */
const PICTURE_WIDTH = 1100
const KINDS = ['svg', 'png', 'csv'] as const

/** A chart with its title, what is seen in it in words, its twin as a table, and the ways to save it. */
export function ChartFigure(props: {
  /** Name of saved files, without ending. */
  name: string
  title: string
  caption: string
  legend?: readonly LegendItem[]
  /** Its twin, asked for once it is shown or saved. */
  table: () => ChartTable
  /** The chart as a still picture. */
  draw: (width: number) => Picture
  /** What else can be chosen: order, rows. */
  choices?: ComponentChildren
  /** The chart on the screen. */
  children: ComponentChildren
  onSave: (file: ChartFile) => void
}) {
  const { name, title, caption, table, legend = [] } = props
  const id = useId()
  const [isTable, setTable] = useState(false)
  const save = (kind: (typeof KINDS)[number]) => {
    if (kind === 'csv') return props.onSave({ kind, name, table: table() })
    props.onSave({ kind, name, ...pictureFile({ title, caption, legend, draw: props.draw }, PICTURE_WIDTH) })
  }
  return (
    <figure class="chart" aria-labelledby={id}>
      <figcaption>
        <h2 id={id}>
          <bdi>{title}</bdi>
        </h2>
        <p>{caption}</p>
      </figcaption>
      <div class="chart-bar">
        <fieldset class="chart-twins">
          <legend class="unseen">{say('charts:showAs')}</legend>
          <button type="button" aria-pressed={!isTable} onClick={() => setTable(false)}>
            {say('charts:chart')}
          </button>
          <button type="button" aria-pressed={isTable} onClick={() => setTable(true)}>
            {say('charts:table')}
          </button>
        </fieldset>
        {props.choices}
        <fieldset class="chart-saves">
          <legend>{say('charts:saveAs')}</legend>
          {KINDS.map((kind) => (
            <button key={kind} type="button" class="link" onClick={() => save(kind)}>
              <span class="unseen">{say('charts:saveAs')} </span>
              {kind.toUpperCase()}
            </button>
          ))}
        </fieldset>
      </div>
      {isTable ? <TableTwin table={table()} caption={title} /> : props.children}
      {!isTable && legend.length > 0 && <Legend items={legend} />}
    </figure>
  )
}
