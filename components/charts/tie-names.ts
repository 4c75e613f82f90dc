/** Where the names of a map of ties stand: beside their circles, where least of other circles, names and lines is. */
import type { Party } from '../../lib/domain/country.ts'
import { fitted, textWidth } from './fitted-text.ts'
import type { TieShown } from './tie-shown.ts'
import { RADIUS, type Spots, segmentOf, type TieSegment } from './tie-spots.ts'

/** A name with the middle of its base line, in pixels. */
export type PlacedName = { party: Party; name: string; x: number; y: number }

type Box = { left: number; right: number; top: number; bottom: number }
type Seat = { x: number; y: number; box: Box }
type Named = { party: Party; name: string; seats: Seat[]; seat: Seat }

export const NAME_SIZE = 11.5
/** Longer names are cut: the party says its whole name when it is pointed at or heard. */
const LONGEST = 150
/** Names are placed again so many times, once all others have a place. */
const TURNS = 3

/** Each party that has a name beside its code, the strongest choosing first. */
export function placedNames(
  { network, words }: Pick<TieShown, 'network' | 'words'>,
  spots: Spots,
  width: number,
): PlacedName[] {
  const segments = network.ties.map((tie) => segmentOf(tie, spots))
  const named = network.parties.flatMap(({ party }): Named[] => {
    const name = fitted(words.party(party), LONGEST, NAME_SIZE)
    const seats = name === party ? [] : seatsAround(spots.get(party) ?? { x: 0, y: 0 }, name, width)
    return seats[0] ? [{ party, name, seats, seat: seats[0] }] : []
  })
  for (let turn = 0; turn < TURNS; turn++) {
    for (const [at, one] of named.entries()) {
      // Those that have not chosen yet stand nowhere.
      const chosen = turn === 0 ? named.slice(0, at) : named
      const others = chosen.flatMap(({ party, seat }) => (party === one.party ? [] : seat.box))
      const costs = one.seats.map(
        (seat, rank) => rank + costOf(seat.box, { one: one.party, spots, segments, others }),
      )
      one.seat = one.seats[costs.indexOf(Math.min(...costs))] ?? one.seat
    }
  }
  return named.map(({ party, name, seat: { x, y } }) => ({ party, name, x, y }))
}

/** Below, above, at the sides, at the corners: the best liked first. */
function seatsAround(spot: { x: number; y: number }, name: string, width: number): Seat[] {
  const half = textWidth(name, NAME_SIZE) / 2
  const beside = RADIUS + 5 + half
  const corner = RADIUS * 0.7 + 3 + half
  const offsets = [
    [0, RADIUS + 14],
    [0, -RADIUS - 6],
    [beside, 4],
    [-beside, 4],
    [corner, RADIUS + 6],
    [-corner, RADIUS + 6],
    [corner, -RADIUS + 2],
    [-corner, -RADIUS + 2],
  ] as const
  return offsets.map(([across, down]) => {
    const x = Math.min(Math.max(spot.x + across, half + 2), width - half - 2)
    const y = spot.y + down
    return { x, y, box: { left: x - half, right: x + half, top: y - 10, bottom: y + 3 } }
  })
}

/** How much stands in the way of a name; another name is worst, then a circle, then lines by their breadth. */
function costOf(
  box: Box,
  map: { one: Party; spots: Spots; segments: readonly TieSegment[]; others: readonly Box[] },
): number {
  let cost = 0
  for (const other of map.others) if (areNear(box, other)) cost += 200
  for (const spot of map.spots.values()) if (touchesCircle(box, spot)) cost += 150
  for (const segment of map.segments) {
    const share = shareInside(segment, box)
    if (share > 0) cost += (4 + segment.thickness) * (1 + share)
  }
  return cost
}

function areNear(a: Box, b: Box): boolean {
  return a.left < b.right + 3 && b.left < a.right + 3 && a.top < b.bottom + 1 && b.top < a.bottom + 1
}

function touchesCircle({ left, right, top, bottom }: Box, { x, y }: { x: number; y: number }): boolean {
  const across = x - Math.min(Math.max(x, left), right)
  const down = y - Math.min(Math.max(y, top), bottom)
  return Math.hypot(across, down) < RADIUS + 1
}

/** How much of a line runs inside of a box, against the width of the box (Liang and Barsky). */
function shareInside({ x1, y1, x2, y2 }: TieSegment, { left, right, top, bottom }: Box): number {
  const [across, down] = [x2 - x1, y2 - y1]
  let [enters, leaves] = [0, 1]
  for (const [step, room] of [
    [-across, x1 - left],
    [across, right - x1],
    [-down, y1 - top],
    [down, bottom - y1],
  ] as const) {
    if (step === 0) {
      if (room < 0) return 0
    } else if (step < 0) enters = Math.max(enters, room / step)
    else leaves = Math.min(leaves, room / step)
  }
  return enters < leaves ? ((leaves - enters) * Math.hypot(across, down)) / (right - left) : 0
}
