/** An agreement file as a row of a time chart. */
import type { AgreementFile, StatusPoint } from '../../../lib/domain/agreement-file.ts'
import { extentOf, spanOf } from '../../../lib/insight/time-span.ts'
import { statusWords, typeWords } from '../../../lib/words/entity-words.ts'
import { partyName } from '../../../lib/words/party-name.ts'
import type { Look } from '../../charts/Mark.tsx'
import { STEP_SHAPES } from '../../charts/mark-shape.ts'
import { pointInWords, pointTime } from '../../charts/point-words.ts'
import type { TimeRow } from '../../charts/time-row.ts'

const LOOKS: Record<StatusPoint['mood'], Look> = {
  done: 'solid',
  planned: 'hollow',
  demanded: 'hollow',
  conditional: 'broken',
  denied: 'broken',
}

/** Its steps as marks, tied from the first that was done to the last. */
export function agreementRow({ id, name, line, type, parties, present, entries }: AgreementFile): TimeRow {
  const life = extentOf(line.filter(({ mood }) => mood === 'done').map(({ date }) => spanOf(date)))
  return {
    id,
    title: name,
    language: entries[0]?.article.language ?? '',
    detail: () =>
      [statusWords(present?.status ?? 'unknown'), typeWords(type), parties.map(partyName).join(', ')]
        .filter(Boolean)
        .join(' · '),
    bars: life ? [{ id: 'life', span: life, tone: 'agreement', look: 'thread', words: () => '' }] : [],
    marks: line.flatMap((point) => {
      const span = spanOf(point.date)
      if (!span) return []
      const words = () => `${pointInWords(point)}, ${pointTime(point)}`
      return [{ id: pointId(point), span, ...STEP_SHAPES[point.status], look: LOOKS[point.mood], words }]
    }),
  }
}

/** Tells a step from the others of its file. */
export function pointId({ status, mood, party, states, date }: StatusPoint): string {
  return `${status} ${mood} ${party} ${states} ${date}`
}
