import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { sparqlQuery, termsOfResults } from '../../../lib/commands/wikidata-terms.ts'
import { readPack } from '../../../lib/exchange/read-pack.ts'
import { ROOT } from '../../support/source-files.ts'

const ANSWER = join(ROOT, 'tests/fixtures/wikidata-answer.json')
const answer = JSON.parse(readFileSync(ANSWER, 'utf8'))

test('rows become terms, each once, with dates as exact as they are known', () => {
  const { terms } = termsOfResults(answer, { officeKey: 'foreign' })
  expect(terms.map(({ person, country, from, to }) => [person, country, from, to])).toEqual([
    ['Ilse Varga-Brandt', 'AT', '2019-06-03', '2021'],
    ['Tomé Aguiar', 'PT', '2024-04', null],
    ['Bea Long', 'CV', null, null],
  ])
  expect(terms[0]).toMatchObject({
    aliases: ['Ilse Varga', 'I. Varga-Brandt'],
    officeKey: 'foreign',
    certainty: 'sourced',
    source: 'https://www.wikidata.org/entity/Q900001',
  })
})

test('rows without a name or a country, or that contradict themselves, are left out and told', () => {
  expect(termsOfResults(answer).left).toEqual([
    'row 4: http://www.wikidata.org/entity/Q900003 has no name in English',
    'row 5: the position of Old Statesman has no country with a code of today',
    'row 6: the position of Nam Bo; <i>Junior</i> has no name in English',
    'row 8: Hasty Hand: to is before the start (2019-06-03 – 2018)',
  ])
})

test('the query asks for the positions that were given', () => {
  expect(sparqlQuery(['Q1', 'Q2'])).toContain('VALUES ?position { wd:Q1 wd:Q2 }')
  expect(sparqlQuery([])).toContain('wd:Q7330070')
})

test('the command prints a pack that Entente accepts', () => {
  const command = join(ROOT, 'lib/commands/build-pack.ts')
  const tsx = join(ROOT, 'node_modules/tsx/dist/cli.mjs')
  const args = [tsx, command, ANSWER, '--name', 'Foreign ministers', '--as-of', '2026-11-01']
  const { stdout, stderr, status } = spawnSync(process.execPath, args, { encoding: 'utf8' })
  expect(status, stderr).toBe(0)
  const read = readPack({ name: 'x', text: stdout, day: '' }, () => true)
  expect(read).toMatchObject({
    ok: true,
    pack: { name: 'Foreign ministers', asOf: '2026-11-01', licence: 'CC0' },
  })
  expect(stderr).toContain('3 terms, 4 rows left out')
})
