/** What of an annotation is searched, and how much it counts where a word stands. */
import type { Annotation, KeptArticle } from '../../../lib/domain/annotation.ts'
import type { Entity } from '../../../lib/domain/entity.ts'
import { partyName } from '../../../lib/words/party-name.ts'
import { wordsOf } from './search-words.ts'
import type { WeighedWords } from './word-index.ts'

const WEIGHTS = { name: 60, tag: 40, title: 32, note: 32, quote: 28, party: 24, outlet: 16, context: 14 }

/** The words of an annotation and of its article. */
export function searchedWords(
  { entity, quote, context, note, tags }: Annotation,
  { title, outlet }: KeptArticle,
): WeighedWords {
  const words = new Map<string, number>()
  const add = (text: string, weight: number) => {
    // The first place counts: they come from the weightiest to the lightest.
    for (const { word } of wordsOf(text)) if (!words.has(word)) words.set(word, weight)
  }
  if (entity) add(entity.name, WEIGHTS.name)
  for (const tag of tags) add(tag, WEIGHTS.tag)
  add(title, WEIGHTS.title)
  add(note, WEIGHTS.note)
  add(quote, WEIGHTS.quote)
  if (entity) for (const text of partiesOf(entity)) add(text, WEIGHTS.party)
  add(outlet, WEIGHTS.outlet)
  add(context, WEIGHTS.context)
  return words
}

/** Names of states and organisations, and the office of an official. */
function partiesOf(entity: Entity): string[] {
  if (entity.kind !== 'official') return entity.parties.map((party) => partyName(party))
  return [entity.office ?? '', entity.country ? partyName(entity.country) : '']
}
