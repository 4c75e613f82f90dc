/**
 * npm run eval -- DIR [--faults]
 * Reads ID.gold.json and ID.txt below DIR, reads each text, prints the figures, then the faults by rule.
 */
import { reportFault, reportFaultsByRule, reportFigures } from '../evaluation/report.ts'
import { addToScore, emptyScore } from '../evaluation/score.ts'
import { loadGrammar } from '../recognition/grammar.ts'
import { recognise } from '../recognition/recognise.ts'
import { readGold } from './gold-files.ts'

const folder = process.argv.slice(2).find((argument) => !argument.startsWith('--'))
if (!folder) {
  console.error('usage: npm run eval -- DIR [--faults]')
  process.exit(2)
}

const grammar = await loadGrammar()
const score = emptyScore()
const texts = new Map<string, string>()
for (const { gold, text } of readGold(folder)) {
  texts.set(gold.id, text)
  addToScore(score, gold, recognise({ text, date: gold.date ?? null }, { grammar }))
}

console.log(reportFigures(score))
console.log(`\n${reportFaultsByRule(score.faults)}`)
if (process.argv.includes('--faults')) {
  console.log()
  for (const fault of score.faults) console.log(reportFault(fault, texts.get(fault.document) ?? ''))
}
