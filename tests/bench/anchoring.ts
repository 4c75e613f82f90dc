/** Finding 200 quotes again on a long page that was edited, against the limit and the way of others. */
import { describeQuote } from '../../lib/anchoring/describe-quote.ts'
import { findQuotes } from '../../lib/anchoring/find-quote.ts'
import type { Selectors } from '../../lib/domain/selector.ts'
import { chanceOf } from '../anchoring-kit/chance.ts'
import { EDITS } from '../anchoring-kit/edits.ts'
import { domAnchorTextQuote, indexOf, likeHypothesis, type Matcher, ours } from '../anchoring-kit/matchers.ts'
import { choosePassage } from '../anchoring-kit/passage.ts'
import { labelledArticles } from '../anchoring-kit/texts.ts'
import { tryCell } from '../anchoring-kit/try-cell.ts'
import { type Row, rowOf, takeSteadyTurns, takeTurns } from './measure.ts'

const QUOTES = 200
const LENGTHS = [30, 80, 250]

const OURS = 'ours'
const HYPOTHESIS = 'Hypothesis’ way'
const DOM_ANCHOR = 'dom-anchor-text-quote'
const LIMIT = 'indexOf'

/** For each share of changed words ours against the limit and the others; the goals are for Hypothesis' way. */
export async function measureAnchoring(): Promise<Row[]> {
  const page = labelledArticles().join('\n\n')
  const rows: Row[] = []
  for (const [edit, goal] of [
    ['unchanged', 1],
    ['1 % of words', null],
    ['5 % of words', 0.1],
    ['10 % of words', 0.1],
  ] as const) {
    rows.push(...(await rowsOf(edit, goal, page)))
  }
  return rows
}

async function rowsOf(edit: string, goal: number | null, page: string): Promise<Row[]> {
  const { now, quotes } = trialOf(edit, page)
  const each = (matcher: Matcher) => () => {
    for (const quote of quotes) matcher(now, quote)
  }
  const rivals = [
    { name: LIMIT, run: each(indexOf) },
    {
      name: OURS,
      run: () => {
        for (const _ of findQuotes(now, quotes));
      },
    },
    { name: HYPOTHESIS, run: each(likeHypothesis) },
  ]
  const slow = { name: DOM_ANCHOR, run: each(domAnchorTextQuote) }
  // Some take microseconds, and engines know them well only after many turns; one takes seconds.
  const samples = new Map([
    ...(await takeSteadyTurns(rivals, LIMIT, { turns: edit === 'unchanged' ? 99 : 9 })),
    ...(await takeTurns([slow], 3)),
  ])
  const rightly = (matcher: Matcher) => `${shareFoundRightly(edit, matcher)} %`
  const changed = `${QUOTES} quotes found again, ${edit}${edit === 'unchanged' ? '' : ' changed'}`
  return (
    [
      [LIMIT, indexOf],
      [HYPOTHESIS, likeHypothesis],
      [DOM_ANCHOR, domAnchorTextQuote],
    ] as const
  ).map(([limit, matcher]) =>
    rowOf(samples, {
      what: `${changed}; rightly ${rightly(ours)}, by ${limit} ${rightly(matcher)}`,
      name: OURS,
      limit,
      goal: limit === HYPOTHESIS ? goal : null,
    }),
  )
}

/** Per cent of quotes, each on an article of its own that was edited so: the place found is the true one. */
function shareFoundRightly(edit: string, matcher: Matcher): number {
  const how = EDITS[edit]
  if (!how) throw new Error(`There is no edit ${edit}.`)
  const cell = { edit: how, length: 80, trials: QUOTES, seed: 5 }
  return Math.round((1_000 * tryCell(labelledArticles(), cell, matcher).right) / QUOTES) / 10
}

/** The page after one edit, and what was kept on it before. */
function trialOf(edit: string, page: string): { now: string; quotes: Selectors[] } {
  const chance = chanceOf(5)
  const whole = { text: page, start: 0, end: page.length }
  const now = EDITS[edit]?.(whole, chance, []).now
  if (now === undefined) throw new Error(`There is no edit ${edit}.`)
  const quotes = Array.from({ length: QUOTES }, (_, at) => {
    const { start, end } = choosePassage(page, LENGTHS[at % LENGTHS.length] ?? 80, chance)
    return describeQuote(page, start, end).selectors
  })
  return { now, quotes }
}
