/** What the card of each entity says, made once an article: the page only shows it. */
import type { Article } from '../../lib/domain/article.ts'
import type { CardNode, CardWords } from '../../lib/domain/card-words.ts'
import type { Entity, EntityId } from '../../lib/domain/entity.ts'
import type { Evidence } from '../../lib/domain/evidence.ts'
import type { KnownOffice } from '../../lib/domain/known-office.ts'
import type { Reading } from '../../lib/domain/reading.ts'
import { passageAround } from '../../lib/hovering/evidence-passage.ts'
import { kindWords, statusWords } from '../../lib/words/entity-words.ts'
import { partyName } from '../../lib/words/party-name.ts'
import { say } from '../../lib/words/say.ts'
import { agreementFacts } from './agreement-facts.ts'
import { areaFacts } from './area-facts.ts'
import { foreign, node } from './card-node.ts'
import { officialFacts } from './official-facts.ts'

/** The cards of a reading, by entity: public facts of the article only, because a page can read what is shown over it. */
export function cardWords(article: Article, reading: Reading): Record<EntityId, CardWords> {
  const entities = [reading.officials, reading.agreements, reading.areas].flatMap((table) =>
    Object.values<Entity>(table),
  )
  return Object.fromEntries(
    entities.map((entity) => [
      entity.id,
      wordsOf(entity, article, reading.knownOffices?.[entity.id] ?? null),
    ]),
  )
}

/** Longer names are set smaller: they are titles of documents rather than names. */
const LONG_NAME = 60

/** `known`: what the knowledge says of an official; null where it knows nothing. */
export function wordsOf(entity: Entity, article: Article, known: KnownOffice | null): CardWords {
  const { kind, name } = entity
  const size = name.length > LONG_NAME ? 'card-name card-name-long' : 'card-name'
  const evidence = evidenceOf(entity)
  return {
    kind,
    badge: node(
      'span',
      { class: `kind-badge kind-badge-${kind}` },
      node('span', { class: 'kind-badge-mark', 'aria-hidden': 'true' }),
      kindWords(kind),
    ),
    body: [
      node('h2', { id: 'entente-name', class: size }, foreign(name, article.language)),
      ...factsOf(entity, article, known),
      ...(evidence ? [quote(article, evidence)] : []),
    ],
    spoken: spokenFacts(entity),
  }
}

function factsOf(entity: Entity, article: Article, known: KnownOffice | null): CardNode[] {
  if (entity.kind === 'official') return officialFacts(entity, article, known)
  return entity.kind === 'agreement' ? agreementFacts(entity, article) : areaFacts(entity)
}

function evidenceOf(entity: Entity): Evidence | null {
  if (entity.kind === 'official') return entity.evidence
  return entity.kind === 'agreement' ? entity.statusEvidence : null
}

/** The article's own words, the deciding ones underlined. */
function quote({ text, language }: Pick<Article, 'language' | 'text'>, evidence: Evidence): CardNode {
  const { before, words, after } = passageAround(text, evidence)
  return node(
    'blockquote',
    { class: 'card-quote' },
    foreign([before, node('em', {}, words), after], language),
  )
}

function spokenFacts(entity: Entity): string {
  const facts = [say('card:spoken.entity', { kind: kindWords(entity.kind), name: entity.name })]
  if (entity.kind === 'official') {
    facts.push(entity.office ?? say('card:spoken.noOffice'))
    if (entity.country) facts.push(partyName(entity.country))
  }
  if (entity.kind === 'agreement') facts.push(statusWords(entity.status).toLowerCase())
  return `${facts.join(', ')}.`
}
