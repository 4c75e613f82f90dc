/** What of an annotation is searched, and how much it counts where a word stands. */
import type { Annotation, KeptArticle } from '../../../lib/domain/annotation.ts'
import type { Entity } from '../../../lib/domain/entity.ts'
import { partyName } from '../../../lib/words/party-name.ts'

/** The fields that are searched, each with the factor by which a find in it counts. */
export const WEIGHTS = {
  name: 4,
  tag: 3,
  title: 2.3,
  note: 2.3,
  quote: 2,
  party: 1.7,
  outlet: 1.2,
  context: 1,
}

export type SearchedField = keyof typeof WEIGHTS
export const FIELDS = Object.keys(WEIGHTS) as SearchedField[]

export type SearchedTexts = Record<SearchedField, string>

/** The texts of an annotation and of its article, by field. */
export function searchedTexts(
  { entity, quote, context, note, tags }: Annotation,
  { title, outlet }: KeptArticle,
): SearchedTexts {
  return {
    name: entity?.name ?? '',
    tag: tags.join('\n'),
    title,
    note,
    quote,
    party: entity ? partiesOf(entity).join('\n') : '',
    outlet,
    context,
  }
}

/** Names of states and organisations, and the office of an official. */
function partiesOf(entity: Entity): string[] {
  if (entity.kind !== 'official') return entity.parties.map((party) => partyName(party))
  return [entity.office ?? '', entity.country ? partyName(entity.country) : '']
}
