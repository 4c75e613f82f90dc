import { afterEach, expect, test, vi } from 'vitest'
import { dayHere } from '../../../lib/domain/day-here.ts'

afterEach(() => vi.unstubAllEnvs())

test.each([
  ['in Hanoi it is tomorrow already', 'Asia/Ho_Chi_Minh', '2026-03-31T20:30:00.000Z', '2026-04-01'],
  [
    'in Los Angeles it is still the day before',
    'America/Los_Angeles',
    '2026-04-01T01:00:00.000Z',
    '2026-03-31',
  ],
  [
    'at New Year the year is the reader’s too',
    'America/Los_Angeles',
    '2026-01-01T07:59:00.000Z',
    '2025-12-31',
  ],
  ['a day is a day everywhere', 'America/Los_Angeles', '2026-04-01', '2026-04-01'],
])('%s', (_, zone, moment, day) => {
  vi.stubEnv('TZ', zone)
  expect(dayHere(moment)).toBe(day)
})
