import type { CardNode } from '../../lib/domain/card-words.ts'
import type { Area } from '../../lib/domain/entity.ts'
import { TOPICS } from '../../lib/domain/topic.ts'
import { node } from './card-node.ts'
import { partyList, unstated } from './party-list.ts'

/** The field it belongs to and who cooperates in it. */
export function areaFacts({ topic, parties }: Area): CardNode[] {
  return [
    node('p', { class: 'card-lead' }, TOPICS[topic]),
    node('p', { class: 'card-line' }, ...(parties.length > 0 ? partyList(parties) : [unstated('Partners')])),
  ]
}
