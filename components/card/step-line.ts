/** The steps that one article tells of an agreement, in a small line: shape and words tell done from planned and denied. */
import type { Article } from '../../lib/domain/article.ts'
import type { CardNode } from '../../lib/domain/card-words.ts'
import type { Agreement } from '../../lib/domain/entity.ts'
import { lineOfArticle } from '../../lib/insight/line-of-article.ts'
import { say } from '../../lib/words/say.ts'
import { pointInWords, pointTime } from '../charts/point-words.ts'
import { node, soft } from './card-node.ts'

/** More steps than a card has room for are left to the panel. */
const MOST = 6

/** Nothing where the article tells no more than the status. */
export function stepLine(agreement: Agreement, article: Omit<Article, 'text'>): CardNode[] {
  const line = lineOfArticle(agreement, article)
  const [only] = line
  if (!only || (line.length === 1 && only.mood === 'done' && only.status === agreement.status && !only.party))
    return []
  const steps = line
    .slice(-MOST)
    .map((point) =>
      node(
        'li',
        { class: `step step-${point.mood}` },
        node('span', { class: 'step-mark', 'aria-hidden': 'true' }),
        pointInWords(point),
        point.isDated && soft(` ${pointTime(point)}`),
      ),
    )
  return [node('ol', { class: 'step-line', 'aria-label': say('card:steps') }, ...steps)]
}
