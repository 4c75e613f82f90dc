import type { Kind } from '../../lib/domain/entity.ts'
import type { LibraryFilter } from '../../lib/domain/library-view.ts'
import { KINDS_IN_WORDS } from './library-words.ts'
import './filter-bar.css'

const ORDER: readonly Kind[] = ['agreement', 'official', 'area']

/** Search and kinds. A kind's number says how many the words let through. */
export function FilterBar(props: {
  filter: LibraryFilter
  /** How many of each kind; null where kinds are not chosen. */
  kinds: Record<Kind, number> | null
  onFilter: (filter: LibraryFilter) => void
}) {
  const { filter, kinds, onFilter } = props
  const toggled = (kind: Kind) =>
    filter.kinds.includes(kind) ? filter.kinds.filter((one) => one !== kind) : [...filter.kinds, kind]
  return (
    <search class="filter-bar">
      <input
        type="search"
        dir="auto"
        class="filter-words"
        aria-label="Search quotes, notes, names, tags and titles"
        placeholder="Search quotes, notes, names, tags"
        value={filter.words}
        onInput={(event) => onFilter({ ...filter, words: event.currentTarget.value })}
      />
      {kinds && (
        <fieldset class="filter-kinds">
          <legend class="unseen">Kinds</legend>
          {ORDER.map((kind) => (
            <button
              key={kind}
              type="button"
              class={`filter-kind kind-${kind}`}
              aria-pressed={filter.kinds.includes(kind)}
              onClick={() => onFilter({ ...filter, kinds: toggled(kind) })}
            >
              <span class="filter-kind-mark" aria-hidden="true" />
              {KINDS_IN_WORDS[kind]} <span class="filter-kind-count">{kinds[kind]}</span>
            </button>
          ))}
        </fieldset>
      )}
    </search>
  )
}
