/** Where the parties of a network stand: the same data gives the same picture. */
import {
  forceCollide,
  forceLink,
  forceManyBody,
  forceSimulation,
  forceX,
  forceY,
  type SimulationNodeDatum,
} from 'd3-force'
import type { Tie, TieNetwork } from '../../lib/domain/cooperation.ts'
import type { Party } from '../../lib/domain/country.ts'

/** Places in a square from 0, 0 to 1, 1. */
export type TiePlaces = ReadonlyMap<Party, { x: number; y: number }>

type Body = SimulationNodeDatum & { id: Party }

/** So many steps bring the largest picture to rest. */
const TICKS = 240
const TICKS_AT_ONCE = 4

/**
 * Finds the places little by little: each `next` does a few milliseconds’ work, the last one gives the places. What
 * begins where and what little is left to chance depends on the data alone.
 */
export function* layOutTies({
  parties,
  ties,
}: Pick<TieNetwork, 'parties' | 'ties'>): Generator<undefined, TiePlaces> {
  const bodies: Body[] = parties.map(({ party }) => ({ id: party }))
  const links = linksOf(ties)
  const simulation = forceSimulation(bodies)
    .randomSource(chance(7))
    .force('apart', forceManyBody().strength(-420))
    .force('room', forceCollide(42))
    .force('across', forceX().strength(0.06))
    .force('along', forceY().strength(0.1))
    .force(
      'ties',
      forceLink<Body, { source: string; target: string; strength: number }>(links)
        .id(({ id }) => id)
        .distance(90)
        .strength(({ strength }) => Math.min(0.7, 0.15 + 0.1 * Math.log2(strength + 1))),
    )
    .stop()
  simulation.alphaDecay(1 - 0.001 ** (1 / TICKS))
  for (let tick = 0; tick < TICKS; tick += TICKS_AT_ONCE) {
    simulation.tick(TICKS_AT_ONCE)
    yield undefined
  }
  return inSquare(bodies)
}

/** One line a pair, however many kinds of ties it has. */
function linksOf(ties: readonly Tie[]): { source: string; target: string; strength: number }[] {
  const pairs = new Map<string, { source: string; target: string; strength: number }>()
  for (const { parties, strength } of ties) {
    const [source, target] = parties
    const there = pairs.get(parties.join(' '))
    if (there) there.strength += strength
    else pairs.set(parties.join(' '), { source, target, strength })
  }
  return [...pairs.values()]
}

function inSquare(bodies: readonly Body[]): TiePlaces {
  const across = scaled(bodies.map(({ x = 0 }) => x))
  const along = scaled(bodies.map(({ y = 0 }) => y))
  return new Map(bodies.map(({ id }, at) => [id, { x: across[at] ?? 0.5, y: along[at] ?? 0.5 }]))
}

function scaled(values: readonly number[]): number[] {
  const [least, most] = [Math.min(...values), Math.max(...values)]
  return values.map((value) => (most > least ? (value - least) / (most - least) : 0.5))
}

/** Numbers from 0 until before 1 that look like chance and are always the same (a linear congruential generator). */
function chance(seed: number): () => number {
  let state = seed
  return () => {
    state = (state * 1664525 + 1013904223) % 2 ** 32
    return state / 2 ** 32
  }
}
