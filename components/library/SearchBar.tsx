import type { Collection } from '../../lib/domain/collection.ts'
import type { ColourMeanings } from '../../lib/domain/colour.ts'
import { type LibraryFilter, NO_FILTER } from '../../lib/domain/library-view.ts'
import { say } from '../../lib/words/say.ts'
import { filterParts } from './filter-parts.ts'
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
  const parts = props.isNarrowed ? filterParts(filter, props) : []
  return (
    <search class="search-bar">
      <input
        type="search"
        dir="auto"
        class="field search-words"
        aria-label={say('library:search.label')}
        placeholder={say('library:search.placeholder')}
        value={filter.words}
        onInput={(event) => onFilter({ ...filter, words: event.currentTarget.value })}
      />
      {parts.length > 0 && (
        <ul class="chips" aria-label={say('library:search.parts')}>
          {parts.map(({ id, words, without }) => (
            <li key={id} class="chip search-part">
              <bdi>{words}</bdi>
              <button
                type="button"
                aria-label={say('library:search.without', { what: words })}
                onClick={() => onFilter(without)}
              >
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
              {say('library:search.clear')}
            </button>
          </li>
        </ul>
      )}
    </search>
  )
}
