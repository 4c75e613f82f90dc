import { expect, test } from 'vitest'
import type { Party } from '../../../lib/domain/country.ts'
import type { Topic } from '../../../lib/domain/topic.ts'
import { areaMatrix } from '../../../lib/insight/area-matrix.ts'
import { aKept, anArea } from '../../support/builders.ts'

const kept = (...areas: [Topic, Party[]][]) => [
  aKept(
    {},
    areas.map(([topic, parties]) => ({ entity: anArea({ topic, parties }) })),
  ),
]
const cells = (rows: ReturnType<typeof areaMatrix>['rows']) =>
  rows.map(({ id, quotes, cells: of }) => [id, quotes, Object.fromEntries(of)])

const KEPT = kept(['energy', ['VN', 'SG', 'LA']], ['energy', ['SG', 'VN']], ['trade', ['SG']], ['trade', []])

test('each country counts the passages that name it, those of most first, no country last', () => {
  const matrix = areaMatrix(KEPT, 'country')
  expect(cells(matrix.rows)).toEqual([
    ['SG', 3, { energy: 2, trade: 1 }],
    ['VN', 2, { energy: 2 }],
    ['LA', 1, { energy: 1 }],
    ['', 1, { trade: 1 }],
  ])
  expect(matrix.topics).toEqual([
    { topic: 'energy', quotes: 2 },
    { topic: 'trade', quotes: 2 },
  ])
  expect([matrix.quotes, matrix.most]).toEqual([4, 2])
})

test('each two countries count the passages that name both; a single one stays alone', () => {
  expect(cells(areaMatrix(KEPT, 'pair').rows)).toEqual([
    ['SG VN', 2, { energy: 2 }],
    ['LA SG', 1, { energy: 1 }],
    ['LA VN', 1, { energy: 1 }],
    ['SG', 1, { trade: 1 }],
    ['', 1, { trade: 1 }],
  ])
})

test('a party that is named twice counts once', () => {
  expect(cells(areaMatrix(kept(['energy', ['VN', 'VN']]), 'country').rows)).toEqual([
    ['VN', 1, { energy: 1 }],
  ])
})
