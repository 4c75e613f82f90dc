import { PAPER, TONES, type Tone } from './ink.ts'
import { type MarkShape, shapePath } from './mark-shape.ts'

/** Filled is what happened; hollow is what was announced; broken is what is neither. */
export type Look = 'solid' | 'hollow' | 'broken'

/** One mark around 0, 0. */
export function Mark({ shape, tone, look }: { shape: MarkShape; tone: Tone; look: Look }) {
  const { path, turn } = shapePath(shape)
  return (
    <path
      d={path}
      transform={turn ? `rotate(${turn})` : undefined}
      fill={look === 'solid' ? TONES[tone] : PAPER}
      stroke={look === 'solid' ? PAPER : TONES[tone]}
      stroke-width={look === 'solid' ? 1 : 2}
      stroke-dasharray={look === 'broken' ? '3 2' : undefined}
      stroke-linejoin="round"
    />
  )
}
