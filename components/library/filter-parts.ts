import type { Collection } from '../../lib/domain/collection.ts'
import type { ColourMeanings } from '../../lib/domain/colour.ts'
import type { LibraryFilter } from '../../lib/domain/library-view.ts'
import { colourInWords } from '../../lib/words/colour-words.ts'
import { dateInWords } from '../../lib/words/date-words.ts'
import { statusWords, topicWords } from '../../lib/words/entity-words.ts'
import { partyName } from '../../lib/words/party-name.ts'
import { say } from '../../lib/words/say.ts'
import { collectionsOf, pathOf } from '../common/collection-names.ts'
import { kindsInWords } from './library-words.ts'

/** One part of the filter, and the filter without it. */
export type FilterPart = { id: string; words: string; without: LibraryFilter }

/** The parts of a filter that hold many: each entry can be dropped by itself. */
type Many = 'kinds' | 'tags' | 'colours' | 'countries' | 'statuses' | 'topics' | 'outlets'

/** All that a filter asks but its words, in words. */
export function filterParts(
  filter: LibraryFilter,
  { collections, meanings }: { collections: readonly Collection[]; meanings: ColourMeanings },
): FilterPart[] {
  const many = <Part extends Many>(part: Part, wordsOf: (entry: LibraryFilter[Part][number]) => string) =>
    (filter[part] as readonly LibraryFilter[Part][number][]).map((entry) => ({
      id: `${part} ${entry}`,
      words: wordsOf(entry),
      without: { ...filter, [part]: filter[part].filter((one) => one !== entry) },
    }))
  const inside = collectionsOf(filter.collection === null ? [] : [filter.collection], collections)
  const day = (part: 'from' | 'to') => {
    const date = filter[part]
    if (date === null) return []
    const words = say(`library:search.${part}`, { date: dateInWords(date) })
    return [{ id: part, words, without: { ...filter, [part]: null } }]
  }
  return [
    ...many('kinds', kindsInWords),
    ...inside.map((one) => ({
      id: one.id,
      words: pathOf(one, collections),
      without: { ...filter, collection: null },
    })),
    ...many('countries', partyName),
    ...many('statuses', statusWords),
    ...many('topics', topicWords),
    ...many('outlets', (outlet) => outlet),
    ...day('from'),
    ...day('to'),
    ...many('tags', (tag) => say('library:search.tag', { tag })),
    ...many('colours', (colour) => colourInWords(colour, meanings)),
  ]
}
