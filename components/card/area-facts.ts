import type { CardNode } from '../../lib/domain/card-words.ts'
import type { Area } from '../../lib/domain/entity.ts'
import { topicWords } from '../../lib/words/entity-words.ts'
import { node } from './card-node.ts'
import { partyList, unstated } from './party-list.ts'

/** The field it belongs to and who cooperates in it. */
export function areaFacts({ topic, parties }: Area): CardNode[] {
  return [
    node('p', { class: 'card-lead' }, topicWords(topic)),
    node('p', { class: 'card-line' }, ...(parties.length > 0 ? partyList(parties) : [unstated('partners')])),
  ]
}
