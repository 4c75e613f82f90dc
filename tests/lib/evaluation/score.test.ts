import { expect, test } from 'vitest'
import type { GoldDocument } from '../../../lib/evaluation/gold.ts'
import { overlapOf, pairSpans } from '../../../lib/evaluation/pair-spans.ts'
import { isSameName, keyWords } from '../../../lib/evaluation/same-words.ts'
import { addToScore, emptyScore, figuresOf } from '../../../lib/evaluation/score.ts'
import { anAgreement, anArea, anOfficial, aReading } from '../../support/builders.ts'

const gold: GoldDocument = {
  id: 'one',
  mentions: [
    { start: 0, end: 8, kind: 'official', entity: 'X' },
    { start: 20, end: 32, kind: 'agreement', entity: 'Y' },
    { start: 40, end: 48, kind: 'agreement', entity: 'Y', anaphor: true },
    { start: 60, end: 70, kind: 'agreement', generic: true },
    { start: 80, end: 90, kind: 'area', topic: 'trade' },
    { start: 22, end: 30, kind: 'area', topic: 'trade' },
  ],
  officials: { X: { name: 'Ana Ruiz', office: 'Foreign Minister', country: 'PE' } },
  agreements: {
    Y: { type: 'treaty', status: ['signed', 'in-force'], date: '2026-01', parties: ['PE', 'CL'] },
  },
}
const told = { rule: 'test', certainty: 1 }
const right = aReading({
  mentions: [
    { start: 0, end: 8, kind: 'official', entity: 'P1', ...told },
    { start: 20, end: 32, kind: 'agreement', entity: 'A1', ...told },
    { start: 80, end: 90, kind: 'area', entity: 'R1', ...told },
  ],
  officials: { P1: anOfficial() },
  agreements: { A1: anAgreement() },
  areas: { R1: anArea({ topic: 'trade' }) },
})

function scored(reading = right) {
  const score = emptyScore()
  addToScore(score, gold, reading)
  return score
}

test('a reading that equals the labels is faultless', () => {
  const score = scored()
  expect(score.faults).toEqual([])
  expect(figuresOf(score.rows.official).f1).toBe(1)
  expect(score.rows.agreement).toEqual({ hit: 1, found: 1, gold: 1 })
  expect(score.attributes['agreement.parties']).toEqual({ right: 1, of: 1 })
})

test('an official must match to the letter, an agreement by half', () => {
  const moved = structuredClone(right)
  for (const mention of moved.mentions) mention.end += 2
  const score = scored(moved)
  expect(score.rows.official.hit).toBe(0)
  expect(score.rows.agreement.hit).toBe(1)
  expect(score.rows['agreement (exact)'].hit).toBe(0)
})

test('a pronoun that stands for an agreement counts for nothing: no document labels one', () => {
  const more = structuredClone(right)
  more.mentions.push({
    start: 110,
    end: 112,
    kind: 'agreement',
    entity: 'A1',
    anaphor: true,
    pronoun: true,
    ...told,
  })
  expect(scored(more)).toEqual(scored())
})

test('generic agreements and areas inside an agreement count for nothing', () => {
  const more = structuredClone(right)
  more.mentions.push(
    { start: 60, end: 70, kind: 'agreement', entity: 'A1', ...told },
    { start: 24, end: 28, kind: 'area', entity: 'R1', ...told },
  )
  expect(scored(more).faults).toEqual([])
})

test('an anaphor counts in its own row only', () => {
  const more = structuredClone(right)
  more.mentions.push({ start: 40, end: 48, kind: 'agreement', entity: 'A1', anaphor: true, ...told })
  const { rows } = scored(more)
  expect(rows.anaphor).toEqual({ hit: 1, found: 1, gold: 1 })
  expect(rows.agreement).toEqual({ hit: 1, found: 1, gold: 1 })
})

test('every wrong attribute is a fault with its rule', () => {
  const wrong = structuredClone(right)
  wrong.officials.P1 = anOfficial({ name: 'Luis Soto', office: 'Mayor', country: 'CL' })
  wrong.agreements.A1 = anAgreement({ type: 'mou', status: 'proposed', date: '2025', parties: ['PE'] })
  wrong.areas.R1 = anArea({ topic: 'energy' })
  const faults = scored(wrong).faults.map(({ kind, what, rule }) => `${kind} ${what} ${rule}`)
  expect(faults).toEqual([
    'official person test',
    'official office test',
    'official country test',
    'agreement type test',
    'agreement status test',
    'agreement parties test',
    'agreement date test',
    'area topic test',
  ])
})

test('words that news uses one for the other are the same', () => {
  expect(keyWords('DPM and Vice-Chairwoman')).toEqual(keyWords('Deputy Prime Minister, Deputy Chairman'))
  expect(isSameName('Tô Lâm', 'To Lam')).toBe(true)
  expect(isSameName('Ana Ruiz', 'Luis Soto')).toBe(false)
})

test('spans pair one to one, best first', () => {
  const found = [{ start: 0, end: 10 }]
  const labels = [
    { start: 0, end: 6 },
    { start: 0, end: 9 },
  ]
  expect(pairSpans(found, labels, 0.5)).toEqual([[found[0], labels[1]]])
  expect(overlapOf({ start: 0, end: 2 }, { start: 2, end: 4 })).toBe(0)
})
