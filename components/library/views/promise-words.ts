/** What is seen in the chart of promises in words, and what its marks mean. */
import type { AnnouncedStep, PromiseStanding } from '../../../lib/domain/agreement-file.ts'
import { extentOf, spanOf } from '../../../lib/insight/time-span.ts'
import { say } from '../../../lib/words/say.ts'
import type { LegendItem } from '../../charts/Legend.tsx'
import { stepLegend } from './step-legend.ts'

/** How many, for which years, and how they stand. */
export function promiseCaption(promises: readonly AnnouncedStep[]): string {
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

/** The marks that occur. */
export function promiseLegend(promises: readonly AnnouncedStep[]): LegendItem[] {
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
