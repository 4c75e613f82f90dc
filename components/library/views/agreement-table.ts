import type { AgreementFile } from '../../../lib/domain/agreement-file.ts'
import type { ChartTable } from '../../../lib/domain/chart-file.ts'
import { typeWords } from '../../../lib/words/entity-words.ts'
import { partyName } from '../../../lib/words/party-name.ts'
import { say } from '../../../lib/words/say.ts'
import { pointInWords, pointTime } from '../../charts/point-words.ts'
import { pointId } from './agreement-row.ts'

/** The twin of the chart of agreements: a row a step. */
export function agreementTable(files: readonly AgreementFile[]): ChartTable {
  return {
    heads: (['agreement', 'type', 'parties', 'step', 'date', 'toldBy', 'quote'] as const).map((head) =>
      say(`views:heads.${head}`),
    ),
    rows: files.flatMap(({ id, name, type, parties, line }) => {
      const about = [name, typeWords(type), parties.map(partyName).join(', ')]
      if (line.length === 0) return [{ id, cells: [...about, say('views:agreements.noStep'), '', '', ''] }]
      return line.map((point) => ({
        id: `${id} ${pointId(point)}`,
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
