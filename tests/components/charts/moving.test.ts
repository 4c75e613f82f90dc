import { expect, test } from 'vitest'
import { firstPlace, moveAmongMarks } from '../../../components/charts/move-among-marks.ts'
import { moveInGrid } from '../../../components/charts/move-in-grid.ts'
import { nearestTowards } from '../../../components/charts/nearest-towards.ts'

const COUNTS = [2, 0, 3, 1]

test.each([
  [{ row: 0, mark: 0 }, 'ArrowRight', { row: 0, mark: 1 }],
  [{ row: 0, mark: 1 }, 'ArrowRight', { row: 2, mark: 0 }],
  [{ row: 2, mark: 0 }, 'ArrowLeft', { row: 0, mark: 1 }],
  [{ row: 2, mark: 2 }, 'ArrowDown', { row: 3, mark: 0 }],
  [{ row: 2, mark: 2 }, 'ArrowUp', { row: 0, mark: 1 }],
  [{ row: 0, mark: 0 }, 'PageDown', { row: 3, mark: 0 }],
  [{ row: 3, mark: 0 }, 'PageUp', { row: 0, mark: 0 }],
  [{ row: 2, mark: 1 }, 'Home', { row: 2, mark: 0 }],
  [{ row: 2, mark: 1 }, 'End', { row: 2, mark: 2 }],
  [{ row: 3, mark: 0 }, 'ArrowRight', null],
  [{ row: 0, mark: 0 }, 'ArrowUp', null],
  [{ row: 0, mark: 0 }, 'a', null],
])('among rows, from %j %s leads to %j', (at, key, next) => {
  expect(moveAmongMarks(COUNTS, at, key)).toEqual(next)
})

test('a page key passes over ten rows', () => {
  const counts = Array.from({ length: 40 }, () => 1)
  expect(moveAmongMarks(counts, { row: 5, mark: 0 }, 'PageDown')).toEqual({ row: 15, mark: 0 })
  expect(moveAmongMarks(counts, { row: 15, mark: 0 }, 'PageUp')).toEqual({ row: 5, mark: 0 })
})

test('the first place is the first mark there is', () => {
  expect(firstPlace([0, 0, 2])).toEqual({ row: 2, mark: 0 })
  expect(firstPlace([0])).toBeNull()
})

const FILLED = [[0, 4], [], [1, 2]]

test.each([
  [{ row: 0, column: 0 }, 'ArrowRight', { row: 0, column: 4 }],
  [{ row: 0, column: 4 }, 'ArrowRight', null],
  [{ row: 0, column: 4 }, 'ArrowDown', { row: 2, column: 2 }],
  [{ row: 2, column: 1 }, 'ArrowUp', { row: 0, column: 0 }],
  [{ row: 2, column: 2 }, 'Home', { row: 2, column: 1 }],
  [{ row: 2, column: 1 }, 'End', { row: 2, column: 2 }],
])('in a grid, from %j %s leads to %j', (at, key, next) => {
  expect(moveInGrid(FILLED, at, key)).toEqual(next)
})

test('among spots an arrow leads to the nearest that lies there', () => {
  const spots = new Map([
    ['middle', { x: 50, y: 50 }],
    ['right', { x: 90, y: 55 }],
    ['far', { x: 200, y: 50 }],
    ['above', { x: 60, y: 10 }],
  ])
  expect(nearestTowards(spots, 'middle', 'ArrowRight')).toBe('right')
  expect(nearestTowards(spots, 'middle', 'ArrowUp')).toBe('above')
  expect(nearestTowards(spots, 'middle', 'ArrowLeft')).toBeNull()
  expect(nearestTowards(spots, 'middle', 'Enter')).toBeNull()
})
