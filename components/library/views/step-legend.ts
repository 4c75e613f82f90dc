import type { StatusPoint } from '../../../lib/domain/agreement-file.ts'
import { statusWords } from '../../../lib/words/entity-words.ts'
import { say } from '../../../lib/words/say.ts'
import type { LegendItem } from '../../charts/Legend.tsx'
import { STEP_SHAPES } from '../../charts/mark-shape.ts'

/** What the shapes of steps mean, as far as they occur. */
export function stepLegend(points: readonly Pick<StatusPoint, 'status' | 'mood'>[]): LegendItem[] {
  const moods = new Set(points.map(({ mood }) => mood))
  const statuses = new Set(points.map(({ status }) => status))
  const shapes = Object.entries(STEP_SHAPES) as [StatusPoint['status'], (typeof STEP_SHAPES)['signed']][]
  const look = { shape: 'triangle', tone: 'agreement' } as const
  return [
    ...shapes
      .filter(([status]) => statuses.has(status))
      .map(
        ([status, shape]): LegendItem => ({
          id: status,
          words: statusWords(status),
          ...shape,
          look: 'solid',
        }),
      ),
    ...(moods.has('planned') || moods.has('demanded')
      ? [{ id: 'hollow', words: say('views:look.hollow'), ...look, look: 'hollow' } satisfies LegendItem]
      : []),
    ...(moods.has('conditional') || moods.has('denied')
      ? [{ id: 'broken', words: say('views:look.broken'), ...look, look: 'broken' } satisfies LegendItem]
      : []),
  ]
}
