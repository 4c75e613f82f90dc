import { useCallback, useId, useRef, useState } from 'preact/hooks'
import type { LibraryActs } from '../../../lib/domain/library-acts.ts'
import {
  hasAnyKept,
  type LibraryFilter,
  type LibrarySection,
  type LibraryView,
} from '../../../lib/domain/library-view.ts'
import { say } from '../../../lib/words/say.ts'
import type { LibraryOffers } from '../library-offers.ts'
import { sectionInWords } from '../library-words.ts'
import { NarrowingLists } from './NarrowingLists.tsx'
import { SectionList } from './SectionList.tsx'
import './side-column.css'

/**
 * What the library lists, and by what it can be narrowed: beside the list where there is room, else folded away above
 * it behind a button that says what is shown.
 */
export function SideColumn(props: { view: LibraryView; acts: LibraryActs; offers: LibraryOffers }) {
  const { view, acts, offers } = props
  const { words: _, ...parts } = view.filter
  const [isOpen, setOpen] = useState(false)
  const id = useId()
  const opener = useRef<HTMLButtonElement>(null)
  // An empty library has nothing to narrow.
  const hasAny = hasAnyKept(view) || view.collections.length > 0
  // Where the column is folded for want of room, what was chosen is seen below it.
  const show = (section: LibrarySection) => {
    acts.showSection(section)
    setOpen(false)
    opener.current?.focus()
  }
  const filter = useRef(view.filter)
  filter.current = view.filter
  const narrow = useCallback(
    (part: Partial<LibraryFilter>) => {
      acts.showSection('annotations')
      acts.filter({ ...filter.current, ...part })
    },
    [acts],
  )
  return (
    <div class="side">
      <button
        ref={opener}
        type="button"
        class="button side-opener"
        aria-expanded={isOpen}
        aria-controls={id}
        onClick={() => setOpen(!isOpen)}
      >
        <span>{sectionInWords(view.section)}</span>
        <span class="soft">{say('side:opener')}</span>
        <span class="chevron" aria-hidden="true" />
      </button>
      <div id={id} class={`side-parts${isOpen ? ' is-open' : ''}`}>
        <SectionList view={view} onShow={show} />
        {hasAny && (
          <NarrowingLists
            {...parts}
            facets={view.facets}
            collections={view.collections}
            meanings={view.meanings}
            acts={acts}
            offers={offers}
            onNarrow={narrow}
          />
        )}
      </div>
    </div>
  )
}
