/**
 * Readings against gold documents. Officials count by exact span; agreements and areas when the overlap is at least
 * half of the union. Generic agreements, and areas inside an agreement, count for nothing either way; anaphors
 * have a row of their own, pronouns none, because no document labels them.
 */

import type { AgreementStatus } from '../domain/agreement-status.ts'
import type { Kind } from '../domain/entity.ts'
import type { Mention, Reading } from '../domain/reading.ts'
import type { GoldAgreement, GoldDocument, GoldMention, GoldOfficial } from './gold.ts'
import { overlapOf, pairSpans } from './pair-spans.ts'
import { agreementOf, ENOUGH, isSameName, keyWords } from './same-words.ts'

/** Counts of one row: right ones, found ones, labelled ones. */
export type Tally = { hit: number; found: number; gold: number }

export type Fault = {
  document: string
  kind: Kind
  /** `extra`, `missed`, or the attribute that is wrong. */
  what: string
  /** Rule that found the mention; null for a missed one. */
  rule: string | null
  start: number
  end: number
  expected?: unknown
  actual?: unknown
}

export type RowName = 'official' | 'agreement' | 'agreement (exact)' | 'anaphor' | 'area' | 'area (exact)'

export type Score = {
  documents: number
  rows: Record<RowName, Tally>
  /** Sum of rightness (0 to 1 each) and how many were judged, by `kind.attribute`. */
  attributes: Record<string, { right: number; of: number }>
  faults: Fault[]
}

/** An empty score, to which `addToScore` adds. */
export function emptyScore(): Score {
  const row = () => ({ hit: 0, found: 0, gold: 0 })
  return {
    documents: 0,
    rows: {
      official: row(),
      agreement: row(),
      'agreement (exact)': row(),
      anaphor: row(),
      area: row(),
      'area (exact)': row(),
    },
    attributes: {},
    faults: [],
  }
}

/** Adds one document's reading to the score. */
export function addToScore(score: Score, gold: GoldDocument, reading: Reading): void {
  score.documents++
  const judge = judgeOf(score, gold.id)
  scoreOfficials(score, gold, reading, judge)
  scoreAgreements(score, gold, reading, judge)
  scoreAreas(score, gold, reading, judge)
}

/** Precision, recall and F1 of a row, 0 to 1. */
export function figuresOf({ hit, found, gold }: Tally): { precision: number; recall: number; f1: number } {
  const precision = found ? hit / found : 0
  const recall = gold ? hit / gold : 0
  return { precision, recall, f1: precision + recall ? (2 * precision * recall) / (precision + recall) : 0 }
}

type Judge = {
  fault(fault: Omit<Fault, 'document'>): void
  /** Counts an attribute; `rightness` 0 to 1. */
  attribute(name: string, rightness: number, at: Omit<Fault, 'document' | 'what'>): void
}

function judgeOf(score: Score, document: string): Judge {
  const fault: Judge['fault'] = (one) => score.faults.push({ document, ...one })
  return {
    fault,
    attribute(name, rightness, at) {
      score.attributes[name] ??= { right: 0, of: 0 }
      const attribute = score.attributes[name]
      attribute.right += rightness
      attribute.of++
      if (rightness < 1) fault({ ...at, what: name.slice(name.indexOf('.') + 1) })
    },
  }
}

function add(tally: Tally, hit: number, found: number, gold: number): void {
  tally.hit += hit
  tally.found += found
  tally.gold += gold
}

/** Tells what was found beside the gold and what was missed. */
function tellSpans(
  judge: Judge,
  found: Mention[],
  gold: GoldMention[],
  pairs: [Mention, GoldMention][],
): void {
  const paired = new Set<object>(pairs.flat())
  for (const { kind, rule, start, end } of found.filter((one) => !paired.has(one)))
    judge.fault({ kind, what: 'extra', rule, start, end })
  for (const { kind, start, end } of gold.filter((one) => !paired.has(one)))
    judge.fault({ kind, what: 'missed', rule: null, start, end })
}

function scoreOfficials(score: Score, gold: GoldDocument, reading: Reading, judge: Judge): void {
  const wanted = gold.mentions.filter((one) => one.kind === 'official')
  const found = reading.mentions.filter((one) => one.kind === 'official')
  const pairs = pairSpans(found, wanted, 1)
  add(score.rows.official, pairs.length, found.length, wanted.length)
  tellSpans(judge, found, wanted, pairs)
  for (const [mention, label] of pairs) {
    const expected: GoldOfficial = gold.officials?.[label.entity ?? ''] ?? {}
    const actual = reading.officials[mention.entity]
    const at = {
      kind: mention.kind,
      rule: mention.rule,
      start: label.start,
      end: label.end,
      expected,
      actual,
    }
    judge.attribute('official.person', Number(isSameName(expected.name, actual?.name)), at)
    if (expected.office) {
      const same = agreementOf(keyWords(expected.office), keyWords(actual?.office)) >= ENOUGH
      judge.attribute('official.office', Number(same), at)
    }
    if (expected.country)
      judge.attribute('official.country', Number(expected.country === actual?.country), at)
  }
}

function scoreAgreements(score: Score, gold: GoldDocument, reading: Reading, judge: Judge): void {
  const labels = gold.mentions.filter((one) => one.kind === 'agreement')
  const named = labels.filter((one) => !one.generic && !one.anaphor)
  const found = reading.mentions.filter((one) => one.kind === 'agreement' && !one.pronoun)
  const pairs = pairSpans(found, labels, 0.5)
  const labelOf = new Map<Mention, GoldMention>(pairs)
  const counted = found.filter((mention) => {
    const label = labelOf.get(mention)
    if (label) return named.includes(label)
    return !labels.some((one) => !named.includes(one) && overlapOf(mention, one) > 0)
  })
  const hits = pairs.filter(([, label]) => named.includes(label))
  const exact = hits.filter(([mention, label]) => overlapOf(mention, label) === 1)
  add(score.rows.agreement, hits.length, counted.length, named.length)
  add(score.rows['agreement (exact)'], exact.length, counted.length, named.length)
  const anaphors = labels.filter((one) => one.anaphor)
  const foundAnaphors = pairs.filter(([, label]) => label.anaphor).length
  add(score.rows.anaphor, foundAnaphors, found.filter((one) => one.anaphor).length, anaphors.length)
  tellSpans(judge, counted, named, hits)
  for (const [mention, label] of hits) scoreAgreement(judge, mention, label, gold, reading)
}

function scoreAgreement(
  judge: Judge,
  mention: Mention,
  label: GoldMention,
  gold: GoldDocument,
  reading: Reading,
): void {
  const expected: GoldAgreement = gold.agreements?.[label.entity ?? ''] ?? {}
  const actual = reading.agreements[mention.entity]
  const at = { kind: mention.kind, rule: mention.rule, start: label.start, end: label.end, expected, actual }
  if (expected.type && expected.type !== 'other')
    judge.attribute('agreement.type', Number(expected.type === actual?.type), at)
  const statuses: AgreementStatus[] = [expected.status ?? []].flat().filter((one) => one !== 'unknown')
  if (statuses.length > 0)
    judge.attribute('agreement.status', Number(actual !== undefined && statuses.includes(actual.status)), at)
  if (expected.parties?.length)
    judge.attribute('agreement.parties', agreementOf(new Set(expected.parties), new Set(actual?.parties)), at)
  if (expected.date) {
    const date = actual?.date ?? ''
    const same = date !== '' && (date.startsWith(expected.date) || expected.date.startsWith(date))
    judge.attribute('agreement.date', Number(same), at)
  }
}

function scoreAreas(score: Score, gold: GoldDocument, reading: Reading, judge: Judge): void {
  const agreements = gold.mentions.filter((one) => one.kind === 'agreement')
  const outside = (one: { start: number; end: number }) =>
    !agreements.some((agreement) => agreement.start <= one.start && one.end <= agreement.end)
  const wanted = gold.mentions.filter((one) => one.kind === 'area' && outside(one))
  const found = reading.mentions.filter((one) => one.kind === 'area' && outside(one))
  const pairs = pairSpans(found, wanted, 0.5)
  const exact = pairs.filter(([mention, label]) => overlapOf(mention, label) === 1)
  add(score.rows.area, pairs.length, found.length, wanted.length)
  add(score.rows['area (exact)'], exact.length, found.length, wanted.length)
  tellSpans(judge, found, wanted, pairs)
  for (const [mention, label] of pairs) {
    if (!label.topic || label.topic === 'other') continue
    const topic = reading.areas[mention.entity]?.topic
    const at = { kind: mention.kind, rule: mention.rule, start: label.start, end: label.end }
    judge.attribute('area.topic', Number(topic === label.topic), {
      ...at,
      expected: label.topic,
      actual: topic,
    })
  }
}
