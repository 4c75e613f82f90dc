import type { ChartTable } from '../../../lib/domain/chart-file.ts'
import type { OfficeRow } from '../../../lib/insight/office-times.ts'
import { daysOf } from '../../../lib/insight/offices-told.ts'
import type { TimeSpan } from '../../../lib/insight/time-span.ts'
import { dateInWords } from '../../../lib/words/date-words.ts'
import { partyName } from '../../../lib/words/party-name.ts'
import { say } from '../../../lib/words/say.ts'
import { gapInWords, officeId, timeInWords } from './office-row.ts'

/** The twin of a chart of offices: a row a time in office, and a row a day on which articles name it. */
export function officeTable(offices: readonly OfficeRow[], gaps: readonly TimeSpan[]): ChartTable {
  return {
    heads: (['office', 'country', 'dates', 'source'] as const).map((head) => say(`views:heads.${head}`)),
    rows: [
      ...offices.flatMap((row) => [
        ...row.times.map((time, at) => ({
          id: `${officeId(row)} ${at}`,
          cells: [row.office, row.country ? partyName(row.country) : '', timeInWords(time), time.term.source],
        })),
        ...(row.told ? daysOf(row.told) : []).map(({ day, passages }) => ({
          id: `${officeId(row)} ${day}`,
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
