/** What the card says of an official, line by line. Unknown facts are said to be unknown. */
import type { Article } from '../../lib/domain/article.ts'
import type { CardNode } from '../../lib/domain/card-words.ts'
import type { Official } from '../../lib/domain/entity.ts'
import type { KnownFact, KnownOffice } from '../../lib/domain/known-office.ts'
import { dateInWords } from '../../lib/words/date-words.ts'
import { say } from '../../lib/words/say.ts'
import { whenWords } from '../../lib/words/when-words.ts'
import { foreign, node, soft } from './card-node.ts'
import { partyList, unstated } from './party-list.ts'

/** Office and country, said for the article's date because an office is held for a time, and what the knowledge says. */
export function officialFacts(
  { office, officeFrom, country }: Official,
  { date, language }: Pick<Article, 'date' | 'language'>,
  known: KnownOffice | null,
): CardNode[] {
  return [
    node(
      'p',
      { class: 'card-lead' },
      office ? foreign(office, officeFrom === 'text' ? language : '') : unstated('office'),
    ),
    node(
      'p',
      { class: 'card-line' },
      ...(country ? partyList([country]) : [unstated('country')]),
      date && soft(` · ${say('card:asOf', { date: dateInWords(date) })}`),
      office && officeFrom !== 'text' && soft(` · ${say(`card:officeFrom.${officeFrom ?? 'knowledge'}`)}`),
    ),
    ...knownFacts(known),
  ]
}

/** What the knowledge says, beside what the article says; nothing where it knows nobody. */
function knownFacts(known: KnownOffice | null): CardNode[] {
  if (!known) return []
  const { name, lines, contradiction } = known
  const row = (place: string, label: string, ...values: CardNode[]) =>
    node('div', { class: `known-row known-${place}` }, node('dt', {}, label), ...values)
  return [
    node(
      'dl',
      { class: 'known' },
      name !== null && row('name', say('card:name'), node('dd', {}, foreign(name))),
      ...lines.map(({ when, facts }) => row(when, whenWords(when), ...facts.map(knownFact))),
    ),
    ...(contradiction ? [node('p', { class: 'contradiction' }, contradiction)] : []),
  ]
}

function knownFact({ words, detail, unverified }: KnownFact): CardNode {
  return node(
    'dd',
    {},
    foreign(words),
    detail !== '' && soft(` ${detail}`),
    unverified && node('span', { class: 'unverified' }, say('card:unverified')),
  )
}
