/** What the card says of an agreement, line by line. Unknown facts are said to be unknown. */
import type { Article } from '../../lib/domain/article.ts'
import type { CardNode } from '../../lib/domain/card-words.ts'
import type { Agreement } from '../../lib/domain/entity.ts'
import { subjectOf } from '../../lib/insight/subject-of.ts'
import { dateInWords } from '../../lib/words/date-words.ts'
import { statusWords, typeWords } from '../../lib/words/entity-words.ts'
import { say } from '../../lib/words/say.ts'
import { foreign, node, soft } from './card-node.ts'
import { partyList, unstated } from './party-list.ts'
import { stepLine } from './step-line.ts'
import { trackNodes } from './step-track.ts'

/** How far it had come, what it is, between whom, what it is about, and the steps that led there. */
export function agreementFacts(agreement: Agreement, article: Omit<Article, 'text'>): CardNode[] {
  const { type, parties, status, date } = agreement
  const subject = subjectOf(agreement)
  return [
    node(
      'p',
      { class: 'card-line card-status' },
      ...trackNodes(agreement),
      node('span', { class: `status-word status-${status}` }, statusWords(status)),
      date !== null && soft(dateInWords(date)),
    ),
    node(
      'p',
      { class: 'card-line' },
      typeWords(type),
      soft(' · '),
      ...(parties.length > 0 ? partyList(parties) : [unstated('parties')]),
    ),
    ...(subject
      ? [node('p', { class: 'card-line' }, soft(`${say('card:about')} `), foreign(subject, article.language))]
      : []),
    ...stepLine(agreement, article),
  ]
}
