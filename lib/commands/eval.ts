/**
 * npm run eval -- DIR [--faults]
 * Reads ID.gold.json and ID.txt below DIR, reads each text, prints the figures, then the faults by rule.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { GoldDocument } from '../evaluation/gold.ts'
import { reportFault, reportFaultsByRule, reportFigures } from '../evaluation/report.ts'
import { addToScore, emptyScore } from '../evaluation/score.ts'
import { loadGrammar } from '../recognition/grammar.ts'
import { recognise } from '../recognition/recognise.ts'

const folder = process.argv.slice(2).find((argument) => !argument.startsWith('--'))
if (!folder) {
  console.error('usage: npm run eval -- DIR [--faults]')
  process.exit(2)
}

const grammar = await loadGrammar()
const score = emptyScore()
const texts = new Map<string, string>()
for (const file of readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort()) {
  if (!file.endsWith('.gold.json')) continue
  const gold = JSON.parse(readFileSync(join(folder, file), 'utf8')) as GoldDocument
  const text = readFileSync(join(folder, file.replace(/\.gold\.json$/, '.txt')), 'utf8')
  texts.set(gold.id, text)
  addToScore(score, gold, recognise({ text, date: gold.date ?? null }, { grammar }))
}

console.log(reportFigures(score))
console.log(`\n${reportFaultsByRule(score.faults)}`)
if (process.argv.includes('--faults')) {
  console.log()
  for (const fault of score.faults) console.log(reportFault(fault, texts.get(fault.document) ?? ''))
}
