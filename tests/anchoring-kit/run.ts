/**
 * npm run anchoring [-- --trials N] [--seed N] [--ours] [FOLDER…]
 * Right / right but for its ends / wrong place / not here in per cent, for each edit and length of quote; the peers beside ours.
 */
import { parseArgs } from 'node:util'
import { EDITS } from './edits.ts'
import { domAnchorTextQuote, likeHypothesis, type Matcher, ours } from './matchers.ts'
import { JOINS, REWRITINGS } from './rewritings.ts'
import { kitTexts, textsIn } from './texts.ts'
import { LENGTHS, type Tally, tryCell } from './try-cell.ts'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    trials: { type: 'string', default: '200' },
    seed: { type: 'string', default: '1' },
    ours: { type: 'boolean', default: false },
  },
})
const trials = Number(values.trials)
const texts = positionals.length > 0 ? positionals.flatMap(textsIn) : kitTexts()
const matchers: Record<string, Matcher> = values.ours
  ? { ours }
  : { ours, 'like Hypothesis': likeHypothesis, 'dom-anchor-text-quote': domAnchorTextQuote }

console.log(
  `${texts.length} texts, ${trials} quotes a cell, seed ${values.seed}: right / ends off / wrong place / not here, per cent`,
)
for (const [name, matcher] of Object.entries(matchers)) {
  console.log(`\n${name.padEnd(22)}${LENGTHS.map((length) => `${length} characters`.padEnd(26)).join('')}`)
  for (const [title, edit] of Object.entries({ ...EDITS, ...JOINS, ...REWRITINGS })) {
    const exactly = title in REWRITINGS
    const cells = LENGTHS.map((length) => {
      const tally = tryCell(texts, { edit, length, trials, seed: Number(values.seed), exactly }, matcher)
      return inWords(tally).padEnd(26)
    })
    console.log(`${title.padEnd(22)}${cells.join('')}`.trimEnd())
  }
}

function inWords({ right, off, wrong, notHere }: Tally): string {
  return [right, off, wrong, notHere].map((count) => ((100 * count) / trials).toFixed(1)).join(' / ')
}
