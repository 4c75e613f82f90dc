import { useMemo } from 'preact/hooks'
import { say } from '../../../lib/words/say.ts'
import { StepSources } from '../../charts/StepSources.tsx'
import { TimeFigure } from '../../charts/TimeFigure.tsx'
import { promiseId, promiseRow } from './promise-row.ts'
import { promiseTable } from './promise-table.ts'
import { promiseCaption, promiseLegend } from './promise-words.ts'
import type { ViewProps } from './view-offers.ts'

/** What was announced for a date: when it was, for when, how long it is overdue or when it was done. */
export function PromisesView(props: Pick<ViewProps, 'promises' | 'today' | 'stepLink' | 'onSave'>) {
  const { promises, today } = props
  const rows = useMemo(() => promises.map((promise) => promiseRow(promise, today)), [promises, today])
  return (
    <TimeFigure
      name="entente-promises"
      title={say('views:promises.title')}
      caption={useMemo(() => promiseCaption(promises), [promises])}
      legend={useMemo(() => promiseLegend(promises), [promises])}
      rows={rows}
      today={today}
      table={() => promiseTable(promises)}
      onSave={props.onSave}
      details={(open) => {
        const promise = promises.find((one) => promiseId(one) === open.row)
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
