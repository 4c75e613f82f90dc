import { expect, test } from 'vitest'
import { exportFileName } from '../../../lib/exchange/file-name.ts'
import { aKept } from '../../support/builders.ts'

const MOMENT = '2026-02-01T10:00:00.000Z'
const named = (title: string) => exportFileName([aKept({ title })], 'md', MOMENT)

test('one article gives its title', () => {
  expect(named('Two ports, one pact')).toBe('Two ports, one pact.md')
  expect(named('Pact: “who” pays? #ports [a/b]')).toBe('Pact “who” pays ports a b.md')
  expect(named('../../etc')).toBe('etc.md')
})

test('no title, or several articles, give the day', () => {
  expect(named('???')).toBe('entente-2026-02-01.md')
  expect(exportFileName([aKept(), aKept()], 'csv', MOMENT)).toBe('entente-2026-02-01.csv')
})

test('a long title is cut between words', () => {
  const name = named('word '.repeat(60))
  expect(name.length).toBeLessThan(105)
  expect(name).toMatch(/ word\.md$/)
})
