/** Finding 200 quotes again on a long page that was edited, against the limit and the way of others. */
import { describeQuote } from '../../lib/anchoring/describe-quote.ts'
import { findQuotes } from '../../lib/anchoring/find-quote.ts'
import type { Selectors } from '../../lib/domain/selector.ts'
import { chanceOf } from '../anchoring-kit/chance.ts'
import { EDITS } from '../anchoring-kit/edits.ts'
import { domAnchorTextQuote, indexOf, likeHypothesis, type Matcher } from '../anchoring-kit/matchers.ts'
import { choosePassage } from '../anchoring-kit/passage.ts'
import { labelledArticles } from '../anchoring-kit/texts.ts'
import { takeSteadyTurns } from './measure.ts'
import type { Row } from './recognition.ts'

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
    // Three texts are compared there, quote, prefix and suffix, where the other compares one: microseconds a quote.
    ['unchanged', 4],
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
    { name: DOM_ANCHOR, run: each(domAnchorTextQuote) },
  ]
  const samples = await takeSteadyTurns(rivals, LIMIT, { turns: 3 })
  const ours = samples.get(OURS)
  if (!ours) throw new Error('Ours was not measured.')
  return [LIMIT, HYPOTHESIS, DOM_ANCHOR].map((limit) => ({
    what: `${QUOTES} quotes found again, ${edit}${edit === 'unchanged' ? '' : ' changed'}`,
    sample: ours,
    limit,
    ratio: ours.median / (samples.get(limit)?.median ?? Number.NaN),
    goal: limit === HYPOTHESIS ? goal : null,
  }))
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
