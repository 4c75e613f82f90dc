import { useMemo, useState } from 'preact/hooks'
import { FILE_ORDERS, type FileOrder, orderedFiles } from '../../../lib/insight/agreement-times.ts'
import { say } from '../../../lib/words/say.ts'
import { pointInWords, pointTime } from '../../charts/point-words.ts'
import { StepSources } from '../../charts/StepSources.tsx'
import { TimeFigure } from '../../charts/TimeFigure.tsx'
import { agreementCaption } from './agreement-caption.ts'
import { agreementRow, pointId } from './agreement-row.ts'
import { agreementTable } from './agreement-table.ts'
import { stepLegend } from './step-legend.ts'
import type { ViewProps } from './view-offers.ts'

/** Every agreement on a common time axis, its steps as marks. */
export function AgreementsView(props: Pick<ViewProps, 'files' | 'today' | 'stepLink' | 'onSave'>) {
  const { files, today } = props
  const [order, setOrder] = useState<FileOrder>('latest')
  const ordered = useMemo(() => orderedFiles(files, order), [files, order])
  const rows = useMemo(() => ordered.map(agreementRow), [ordered])
  const caption = useMemo(() => agreementCaption(files, today), [files, today])
  const legend = useMemo(() => stepLegend(files.flatMap(({ line }) => line)), [files])
  return (
    <TimeFigure
      name="entente-agreements"
      title={say('views:agreements.title')}
      caption={caption}
      legend={legend}
      rows={rows}
      today={today}
      table={() => agreementTable(ordered)}
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
        const point = file?.line.find((one) => pointId(one) === open.mark)
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
