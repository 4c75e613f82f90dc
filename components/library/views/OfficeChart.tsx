import { useMemo } from 'preact/hooks'
import type { Dossier } from '../../../lib/domain/dossier.ts'
import { officeTimes } from '../../../lib/insight/office-times.ts'
import { daysOf } from '../../../lib/insight/offices-told.ts'
import { dateInWords } from '../../../lib/words/date-words.ts'
import { say } from '../../../lib/words/say.ts'
import { TimeFigure } from '../../charts/TimeFigure.tsx'
import { gapRow, officeId, officeRow } from './office-row.ts'
import { officeTable } from './office-table.ts'
import { officeCaption, officeLegend } from './office-words.ts'
import { PassageList } from './PassageList.tsx'
import type { ViewProps } from './view-offers.ts'

/** The offices of one person over time. */
export function OfficeChart(props: { person: Dossier } & Pick<ViewProps, 'today' | 'linkTo' | 'onSave'>) {
  const { person, today } = props
  const { rows: offices, gaps } = useMemo(() => officeTimes(person), [person])
  const rows = useMemo(
    () => [...offices.map(officeRow), ...(gaps.length > 0 ? [gapRow(gaps)] : [])],
    [offices, gaps],
  )
  if (offices.length === 0) return <p class="soft">{say('views:officials.noOffice')}</p>
  return (
    <TimeFigure
      name="entente-offices"
      title={say('views:officials.officesOf', { name: person.name })}
      caption={officeCaption(person, offices)}
      legend={officeLegend(offices, gaps)}
      rows={rows}
      today={today}
      table={() => officeTable(offices, gaps)}
      onSave={props.onSave}
      details={(open) => {
        const { told } = offices.find((one) => officeId(one) === open.row) ?? {}
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
