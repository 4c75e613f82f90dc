import type { Collection } from '../../lib/domain/collection.ts'
import type { ColourMeanings } from '../../lib/domain/colour.ts'
import { type LibraryFilter, NO_FILTER } from '../../lib/domain/library-view.ts'
import { colourInWords } from '../../lib/words/colour-words.ts'
import { collectionsOf, pathOf } from './collection-names.ts'
import { KINDS_IN_WORDS } from './library-words.ts'
import './search-bar.css'

/** The words that are looked for, and all else that the filter asks, each part with the way to drop it. */
export function SearchBar(props: {
  filter: LibraryFilter
  collections: readonly Collection[]
  meanings: ColourMeanings
  /** Whether more than the words counts in what is listed. */
  isNarrowed: boolean
  onFilter: (filter: LibraryFilter) => void
}) {
  const { filter, onFilter } = props
  const parts = props.isNarrowed ? partsOf(filter, props) : []
  return (
    <search class="search-bar">
      <input
        type="search"
        dir="auto"
        class="field search-words"
        aria-label="Search quotes, notes, names, tags and titles"
        placeholder="Search quotes, notes, names, tags"
        value={filter.words}
        onInput={(event) => onFilter({ ...filter, words: event.currentTarget.value })}
      />
      {parts.length > 0 && (
        <ul class="chips" aria-label="Shown only">
          {parts.map(({ id, words, without }) => (
            <li key={id} class="chip search-part">
              <bdi>{words}</bdi>
              <button type="button" aria-label={`Without ${words}`} onClick={() => onFilter(without)}>
                <span class="cross" aria-hidden="true" />
              </button>
            </li>
          ))}
          <li>
            <button
              type="button"
              class="link"
              onClick={() => onFilter({ ...NO_FILTER, words: filter.words })}
            >
              Clear
            </button>
          </li>
        </ul>
      )}
    </search>
  )
}

/** One part of the filter and the filter without it. */
type Part = { id: string; words: string; without: LibraryFilter }

function partsOf(
  filter: LibraryFilter,
  { collections, meanings }: { collections: readonly Collection[]; meanings: ColourMeanings },
): Part[] {
  const { kinds, tags, collection, colours } = filter
  const chosen = collectionsOf(collection === null ? [] : [collection], collections)
  return [
    ...kinds.map((kind) => ({
      id: kind,
      words: KINDS_IN_WORDS[kind],
      without: { ...filter, kinds: kinds.filter((one) => one !== kind) },
    })),
    ...chosen.map((one) => ({
      id: one.id,
      words: pathOf(one, collections),
      without: { ...filter, collection: null },
    })),
    ...tags.map((tag) => ({
      id: `tag ${tag}`,
      words: `Tag: ${tag}`,
      without: { ...filter, tags: tags.filter((one) => one !== tag) },
    })),
    ...colours.map((colour) => ({
      id: colour,
      words: colourInWords(colour, meanings),
      without: { ...filter, colours: colours.filter((one) => one !== colour) },
    })),
  ]
}
