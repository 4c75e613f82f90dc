import { expect, test } from 'vitest'
import { textWidth } from '../../../components/charts/fitted-text.ts'
import { NAME_SIZE, type PlacedName, placedNames } from '../../../components/charts/tie-names.ts'
import { RADIUS, type Spots } from '../../../components/charts/tie-spots.ts'
import type { Tie } from '../../../lib/domain/cooperation.ts'

const WIDTH = 600

const tie = (one: string, other: string): Tie => ({
  id: `${one} ${other}`,
  kind: 'agreement',
  parties: [one, other],
  strength: 4,
  files: [],
  articles: [],
})

function names(
  spots: Record<string, [x: number, y: number]>,
  ties: Tie[],
  called = (code: string) => `Land ${code}`,
) {
  const parties = Object.keys(spots).map((party) => ({ party, strength: 1 }))
  const words = { party: called, tie: () => '', label: () => '' }
  const places: Spots = new Map(Object.entries(spots).map(([party, [x, y]]) => [party, { x, y }]))
  return placedNames({ network: { parties, ties }, words }, places, WIDTH)
}

const boxOf = ({ name, x, y }: PlacedName) => {
  const half = textWidth(name, NAME_SIZE) / 2
  return { left: x - half, right: x + half, top: y - 10, bottom: y + 3 }
}

test('a name stands below its circle where nothing is in the way, and gives way to a line', () => {
  const [alone] = names({ AA: [200, 200] }, [])
  expect(alone).toMatchObject({ name: 'Land AA', x: 200 })
  expect(alone?.y).toBeGreaterThan(200 + RADIUS)
  const [tied] = names({ AA: [200, 200], BB: [200, 400] }, [tie('AA', 'BB')])
  expect(tied?.y).toBeLessThan(200 - RADIUS)
})

test('no name lies on another one, nor on a circle', () => {
  const spots: Record<string, [number, number]> = {
    AA: [200, 200],
    BB: [250, 200],
    CC: [225, 250],
    DD: [280, 245],
  }
  const placed = names(spots, [])
  const boxes = placed.map(boxOf)
  for (const [at, a] of boxes.entries()) {
    for (const b of boxes.slice(at + 1))
      expect(a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom).toBe(false)
    for (const [x, y] of Object.values(spots)) {
      const [across, down] = [
        x - Math.min(Math.max(x, a.left), a.right),
        y - Math.min(Math.max(y, a.top), a.bottom),
      ]
      expect(Math.hypot(across, down)).toBeGreaterThan(RADIUS)
    }
  }
})

test('a name stays in the picture, is cut where it is long, and is not repeated where it is the code', () => {
  const [edge] = names({ AA: [20, 100] }, [], () => 'Republic of the Far Away Islands')
  expect(boxOf(edge as PlacedName).left).toBeGreaterThanOrEqual(0)
  const [long] = names({ AA: [300, 100] }, [], () => 'x'.repeat(500))
  expect(long?.name.endsWith('…')).toBe(true)
  expect(textWidth(long?.name ?? '', NAME_SIZE)).toBeLessThanOrEqual(150)
  expect(names({ ASEAN: [300, 100] }, [], (code) => code)).toEqual([])
})
