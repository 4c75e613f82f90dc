/** What was announced for a date, and how it stands on a day. */
import { describe, expect, test } from 'vitest'
import type { AnnouncedStep, FileEntry } from '../../../lib/domain/agreement-file.ts'
import type { Step } from '../../../lib/domain/step.ts'
import { agreementFiles } from '../../../lib/insight/agreement-file.ts'
import { promisesOf } from '../../../lib/insight/promises.ts'
import { lastDayOf } from '../../../lib/insight/told-date.ts'
import { anEntry, aStep } from '../../support/file-builders.ts'

const told = (date: string | null, outlet: string, ...steps: Step[]) => anEntry(date, outlet, { steps })
const planned = (status: Step['status'], date: string | null, party: string | null = null) =>
  aStep(status, 'planned', { date, party })
const done = (status: Step['status'], date: string | null = null, party: string | null = null) =>
  aStep(status, 'done', { date, party })

const promises = (entries: FileEntry[], today: string): AnnouncedStep[] =>
  promisesOf(agreementFiles(entries, []), today)

const JANUARY = told('2026-01-15', 'A', planned('signed', '2026-03'))

/** Announced in January 2026 for March; what another article tells; the day; how it stands. */
const STANDINGS: Record<string, [FileEntry[], string, AnnouncedStep['standing']]> = {
  'before its month': [[], '2026-02-01', 'open'],
  'in its month': [[], '2026-03-15', 'open'],
  'on the last day of its month': [[], '2026-03-31', 'open'],
  'the day after': [[], '2026-04-01', 'overdue'],
  'at a moment of the last day': [[], '2026-03-31T23:59:00Z', 'open'],
  'signed in time': [[told('2026-03-09', 'B', done('signed', '2026-03-08'))], '2026-05-01', 'fulfilled'],
  'signed late': [[told('2026-06-09', 'B', done('signed', '2026-06-08'))], '2026-07-01', 'fulfilled'],
  'signed, undated': [[told('2026-03-09', 'B', done('signed'))], '2026-05-01', 'fulfilled'],
  'signed in the same year, no more is told': [
    [told('2026-12-09', 'B', done('signed', '2026'))],
    '2027-01-01',
    'fulfilled',
  ],
  'already in force, so signed before': [
    [told('2026-08-09', 'B', done('in-force'))],
    '2026-09-01',
    'fulfilled',
  ],
  'only agreed': [[told('2026-03-09', 'B', done('agreed'))], '2026-05-01', 'overdue'],
  'talks go on': [[told('2026-04-09', 'B', done('negotiating'))], '2026-05-01', 'overdue'],
  denied: [[told('2026-04-09', 'B', aStep('signed', 'denied'))], '2026-05-01', 'overdue'],
  'signed by one party alone': [
    [told('2026-03-09', 'B', done('signed', null, 'PE'))],
    '2026-05-01',
    'overdue',
  ],
  'an older article told of a signature': [
    [told('2025-03-09', 'B', done('signed'))],
    '2026-05-01',
    'overdue',
  ],
  'a later article tells of an older signature': [
    [told('2026-04-09', 'B', done('signed', '2025'))],
    '2026-05-01',
    'overdue',
  ],
  'ended instead': [[told('2026-03-20', 'B', done('terminated'))], '2026-05-01', 'void'],
  'only planned again': [[told('2026-04-20', 'B', planned('signed', '2026-03'))], '2026-05-01', 'overdue'],
}

describe('announced in January for March', () => {
  for (const [words, [others, today, standing]] of Object.entries(STANDINGS)) {
    test(words, () => expect(promises([JANUARY, ...others], today)[0]?.standing).toBe(standing))
  }
})

const LAST_DAYS: Record<string, string> = {
  '2026': '2026-12-31',
  '2026-02': '2026-02-28',
  '2028-02': '2028-02-29',
  '2026-03': '2026-03-31',
  '2026-12': '2026-12-31',
  '2026-03-09': '2026-03-09',
}

describe('the last day that fits', () => {
  for (const [date, day] of Object.entries(LAST_DAYS)) test(date, () => expect(lastDayOf(date)).toBe(day))
})

test('only plans with a date are promises', () => {
  const entry = told(
    '2026-01-15',
    'A',
    planned('signed', null),
    aStep('ratified', 'conditional', { date: '2026-03' }),
    aStep('in-force', 'demanded', { date: '2026-03' }),
  )
  expect(promises([entry], '2026-05-01')).toEqual([])
})

test('a step of its own article fulfils nothing', () => {
  const entry = told('2026-01-15', 'A', done('signed'), planned('signed', '2026-03'))
  expect(promises([entry], '2026-05-01')[0]?.standing).toBe('overdue')
})

test('a party keeps its own promise, and what all did each did', () => {
  const peru = told('2026-01-15', 'A', planned('ratified', '2026-03', 'PE'))
  const on = (...others: FileEntry[]) => promises([peru, ...others], '2026-05-01')[0]?.standing
  expect(on(told('2026-03-01', 'B', done('ratified', null, 'CL')))).toBe('overdue')
  expect(on(told('2026-03-01', 'B', done('ratified', null, 'PE')))).toBe('fulfilled')
  expect(on(told('2026-03-01', 'B', done('ratified')))).toBe('fulfilled')
})

test('one announcement of several articles is one promise that cites them all', () => {
  const all = promises([JANUARY, told('2026-01-20', 'B', planned('signed', '2026-03'))], '2026-02-01')
  expect(all).toHaveLength(1)
  expect(all[0]?.told.map(({ article, quote }) => [article.outlet, quote])).toEqual([
    ['A', 'planned signed'],
    ['B', 'planned signed'],
  ])
})

test('a later announcement puts the promise off, and the first stays overdue', () => {
  const all = promises([JANUARY, told('2026-04-02', 'B', planned('signed', '2026-06'))], '2026-05-01')
  expect(all.map(({ due, standing, putOffTo }) => [due, standing, putOffTo])).toEqual([
    ['2026-03', 'overdue', '2026-06'],
    ['2026-06', 'open', null],
  ])
})

test('overdue ones stand first, each kind by its day', () => {
  const entry = told(
    '2026-01-15',
    'A',
    planned('in-force', '2027'),
    planned('ratified', '2026-06-30'),
    planned('signed', '2026-03'),
    planned('agreed', '2026-02-01'),
  )
  expect(promises([entry], '2026-05-01').map(({ due }) => due)).toEqual([
    '2026-02-01',
    '2026-03',
    '2026-06-30',
    '2027',
  ])
})

test('an article without a date can still be held to its word', () => {
  const entry = told(null, 'A', planned('signed', '2026-03'))
  expect(promises([entry], '2026-05-01')[0]?.standing).toBe('overdue')
  expect(promises([entry, told('2026-03-03', 'B', done('signed'))], '2026-05-01')[0]?.standing).toBe(
    'fulfilled',
  )
})
