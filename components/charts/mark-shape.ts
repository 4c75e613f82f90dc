/** Shapes of marks: each means one thing, so that nobody needs the colours. */
import {
  type SymbolType,
  symbol,
  symbolCircle,
  symbolCross,
  symbolDiamond,
  symbolSquare,
  symbolStar,
  symbolTriangle,
} from 'd3-shape'
import type { FileStep } from '../../lib/domain/agreement-file.ts'
import type { Tone } from './ink.ts'

/** Two bars, as on a player. */
const pause: SymbolType = {
  draw(path, size) {
    const edge = Math.sqrt(size)
    path.rect(-edge / 2, -edge / 2, edge / 3, edge)
    path.rect(edge / 6, -edge / 2, edge / 3, edge)
  },
}

const TYPES = {
  circle: { type: symbolCircle, size: 52, turn: 0 },
  diamond: { type: symbolDiamond, size: 70, turn: 0 },
  square: { type: symbolSquare, size: 86, turn: 0 },
  triangle: { type: symbolTriangle, size: 78, turn: 0 },
  star: { type: symbolStar, size: 74, turn: 0 },
  plus: { type: symbolCross, size: 92, turn: 0 },
  pause: { type: pause, size: 110, turn: 0 },
  times: { type: symbolCross, size: 92, turn: 45 },
} as const
export type MarkShape = keyof typeof TYPES

/** Every step of an agreement's life has a shape of its own. */
export const STEP_SHAPES: Record<FileStep['status'], { shape: MarkShape; tone: Tone }> = {
  proposed: { shape: 'circle', tone: 'agreement' },
  negotiating: { shape: 'diamond', tone: 'agreement' },
  agreed: { shape: 'square', tone: 'agreement' },
  signed: { shape: 'triangle', tone: 'agreement' },
  ratified: { shape: 'star', tone: 'agreement' },
  'in-force': { shape: 'plus', tone: 'area' },
  suspended: { shape: 'pause', tone: 'danger' },
  terminated: { shape: 'times', tone: 'danger' },
}

/** Path of a shape around 0, 0, and how far it is turned, in degrees. */
export function shapePath(shape: MarkShape): { path: string; turn: number } {
  const { type, size, turn } = TYPES[shape]
  return { path: symbol(type, size)() ?? '', turn }
}
