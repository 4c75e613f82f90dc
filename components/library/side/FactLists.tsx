import type { LibraryFilter, LibraryView } from '../../../lib/domain/library-view.ts'
import { statusWords, topicWords } from '../../../lib/words/entity-words.ts'
import { partyName } from '../../../lib/words/party-name.ts'
import { say } from '../../../lib/words/say.ts'
import type { LibraryOffers } from '../library-offers.ts'
import { type FacetChoice, FacetList } from './FacetList.tsx'

/** What annotations tell of: states, statuses, topics; and which outlets told it. */
export function FactLists(props: {
  facets: LibraryView['facets']
  filter: Pick<LibraryFilter, 'countries' | 'statuses' | 'topics' | 'outlets'>
  suggest: LibraryOffers['suggestNames']
  onNarrow: (part: Partial<LibraryFilter>) => void
}) {
  const { facets, filter, suggest, onNarrow } = props
  return (
    <>
      <FacetList
        title={say('side:countries')}
        choices={choicesOf(facets.countries, filter.countries, partyName)}
        chosen={filter.countries}
        suggest={suggest}
        onChoose={(countries) => onNarrow({ countries })}
      />
      <FacetList
        title={say('side:statuses')}
        choices={choicesOf(facets.statuses, filter.statuses, statusWords)}
        chosen={filter.statuses}
        suggest={suggest}
        onChoose={(ids) => onNarrow({ statuses: known(ids, facets.statuses, filter.statuses) })}
      />
      <FacetList
        title={say('side:topics')}
        choices={choicesOf(facets.topics, filter.topics, topicWords)}
        chosen={filter.topics}
        suggest={suggest}
        onChoose={(ids) => onNarrow({ topics: known(ids, facets.topics, filter.topics) })}
      />
      <FacetList
        title={say('side:outlets')}
        choices={choicesOf(facets.outlets, filter.outlets, (outlet) => outlet)}
        chosen={filter.outlets}
        suggest={suggest}
        onChoose={(outlets) => onNarrow({ outlets })}
      />
    </>
  )
}

/** Those that are counted, and those that are chosen although nothing is left of them. */
function choicesOf<Id extends string>(
  counts: ReadonlyMap<Id, number>,
  chosen: readonly Id[],
  wordsOf: (id: Id) => string,
): FacetChoice[] {
  return [...new Set([...counts.keys(), ...chosen])].map((id) => ({
    id,
    words: wordsOf(id),
    count: counts.get(id) ?? 0,
  }))
}

/** The ids of a facet among texts. */
function known<Id extends string>(
  ids: readonly string[],
  counts: ReadonlyMap<Id, number>,
  chosen: readonly Id[],
): Id[] {
  return [...new Set([...chosen, ...counts.keys()])].filter((id) => ids.includes(id))
}
