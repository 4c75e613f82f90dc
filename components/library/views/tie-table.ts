import type { ChartTable } from '../../../lib/domain/chart-file.ts'
import type { Tie } from '../../../lib/domain/cooperation.ts'
import { partyName } from '../../../lib/words/party-name.ts'
import { say } from '../../../lib/words/say.ts'

/** The twin of the map: a row a tie, with what it rests on. */
export function tieTable(ties: readonly Tie[]): ChartTable {
  return {
    heads: (['who', 'withWhom', 'tie', 'number', 'restsOn'] as const).map((head) =>
      say(`views:heads.${head}`),
    ),
    rows: ties.map(({ id, kind, parties, strength, files, articles }) => ({
      id,
      cells: [
        partyName(parties[0]),
        partyName(parties[1]),
        say(`views:tieKind.${kind}`),
        String(strength),
        [
          ...files.map(({ name }) => name),
          ...articles.map(({ article }) => article.title || article.url),
        ].join('; '),
      ],
    })),
  }
}
