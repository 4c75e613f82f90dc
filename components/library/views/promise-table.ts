import type { AnnouncedStep } from '../../../lib/domain/agreement-file.ts'
import type { ChartTable } from '../../../lib/domain/chart-file.ts'
import { dateInWords } from '../../../lib/words/date-words.ts'
import { say } from '../../../lib/words/say.ts'
import { planInWords, pointInWords, pointTime } from '../../charts/point-words.ts'
import { promiseId } from './promise-row.ts'

/** The twin of the chart of promises: a row a promise. */
export function promiseTable(promises: readonly AnnouncedStep[]): ChartTable {
  return {
    heads: (['agreement', 'promise', 'due', 'standing', 'settled', 'announced', 'toldBy'] as const).map(
      (head) => say(`views:heads.${head}`),
    ),
    rows: promises.map((promise) => {
      const { file, due, standing, settledBy, told } = promise
      return {
        id: promiseId(promise),
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
