import type { Annotation } from '../domain/annotation.ts'
import { kindWords, statusWords, topicWords, typeWords } from '../words/entity-words.ts'
import { partyName } from '../words/party-name.ts'

/** What was known of an entity when it was kept, in short words; the kind first. */
export function factsInWords({ kind: what, entity }: Pick<Annotation, 'kind' | 'entity'>): string[] {
  const kind = kindWords(what)
  switch (entity?.kind) {
    case undefined:
      return [kind]
    case 'official':
      return present(kind, entity.office, entity.country && partyName(entity.country))
    case 'agreement':
      return present(
        kind,
        typeWords(entity.type),
        entity.statusEvidence
          ? `${statusWords(entity.status)} (“${entity.statusEvidence.quote}”)`
          : statusWords(entity.status),
        entity.date,
        entity.parties.map(partyName).join(', '),
      )
    case 'area':
      return present(kind, topicWords(entity.topic), entity.parties.map(partyName).join(', '))
  }
}

function present(...facts: (string | null)[]): string[] {
  return facts.filter((fact): fact is string => Boolean(fact))
}
