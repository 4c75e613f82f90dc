/** Where the parts of a map of ties stand, in pixels. */
import type { Tie } from '../../lib/domain/cooperation.ts'
import type { Party } from '../../lib/domain/country.ts'
import type { TiePlaces } from './tie-layout.ts'
import type { TieShown } from './tie-shown.ts'

export type Spots = ReadonlyMap<Party, { x: number; y: number }>

export type TieSegment = { x1: number; y1: number; x2: number; y2: number; thickness: number }

/** Of the circle of a party. */
export const RADIUS = 18
const EDGE = { x: 56, y: 40 }
/** Both kinds of one pair run beside each other. */
const ASIDE = { agreement: 4, together: -4 } as const

/** How high a map of so many pixels is. */
export function tieHeight({ parties }: TieShown['network'], width: number): number {
  const wanted = 230 + 44 * Math.sqrt(parties.length) * Math.sqrt(Math.max(1, 700 / width)) * 1.6
  return Math.round(Math.min(Math.max(wanted, 220), 900))
}

/** The middle of each party. */
export function spotsOf(places: TiePlaces, width: number, height: number): Spots {
  return new Map(
    [...places].map(([party, { x, y }]) => [
      party,
      {
        x: Math.round(EDGE.x + x * (width - 2 * EDGE.x)),
        y: Math.round(EDGE.y + y * (height - 2 * EDGE.y - 14)),
      },
    ]),
  )
}

/** The line of a tie, from middle to middle. */
export function segmentOf({ kind, parties, strength }: Tie, spots: Spots): TieSegment {
  const [from, to] = parties.map((party) => spots.get(party) ?? { x: 0, y: 0 }) as [Spot, Spot]
  const length = Math.hypot(to.x - from.x, to.y - from.y) || 1
  const aside = ASIDE[kind]
  const [x, y] = [(-(to.y - from.y) / length) * aside, ((to.x - from.x) / length) * aside]
  const thickness = Math.min(1.75 + 1.5 * Math.log2(strength), 9)
  return { x1: from.x + x, y1: from.y + y, x2: to.x + x, y2: to.y + y, thickness }
}

type Spot = { x: number; y: number }
