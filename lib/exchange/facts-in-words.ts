import type { Annotation } from '../domain/annotation.ts'
import { KIND_WORDS, STATUS_WORDS, TYPE_WORDS } from '../domain/entity-words.ts'
import { partyName } from '../domain/party-name.ts'
import { TOPICS } from '../domain/topic.ts'

/** What was known of an entity when it was kept, in short words; the kind first. */
export function factsInWords({ kind: what, entity }: Pick<Annotation, 'kind' | 'entity'>): string[] {
  const kind = KIND_WORDS[what]
  switch (entity?.kind) {
    case undefined:
      return [kind]
    case 'official':
      return present(kind, entity.office, entity.country && partyName(entity.country))
    case 'agreement':
      return present(
        kind,
        TYPE_WORDS[entity.type],
        entity.statusEvidence
          ? `${STATUS_WORDS[entity.status]} (“${entity.statusEvidence.quote}”)`
          : STATUS_WORDS[entity.status],
        entity.date,
        entity.parties.map(partyName).join(', '),
      )
    case 'area':
      return present(kind, TOPICS[entity.topic], entity.parties.map(partyName).join(', '))
  }
}

function present(...facts: (string | null)[]): string[] {
  return facts.filter((fact): fact is string => Boolean(fact))
}
