import { useId, useRef, useState } from 'preact/hooks'
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
import { CollectionTree } from './CollectionTree.tsx'
import { ColourList } from './ColourList.tsx'
import { DateRange } from './DateRange.tsx'
import { FactLists } from './FactLists.tsx'
import { KindList } from './KindList.tsx'
import { SectionList } from './SectionList.tsx'
import { TagList } from './TagList.tsx'
import './side-column.css'

/**
 * What the library lists, and by what it can be narrowed: beside the list where there is room, else folded away above
 * it behind a button that says what is shown.
 */
export function SideColumn(props: { view: LibraryView; acts: LibraryActs; offers: LibraryOffers }) {
  const { view, acts, offers } = props
  const { filter, facets, meanings } = view
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
  const narrow = (part: Partial<LibraryFilter>) => {
    acts.showSection('annotations')
    acts.filter({ ...filter, ...part })
  }
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
          <>
            <KindList counts={facets.kinds} chosen={filter.kinds} onChoose={(kinds) => narrow({ kinds })} />
            <CollectionTree
              collections={view.collections}
              counts={facets.collections}
              chosen={filter.collection}
              onChoose={(collection) => narrow({ collection })}
              acts={acts}
            />
            <TagList
              tags={facets.tags}
              chosen={filter.tags}
              suggest={offers.suggestTags}
              onChoose={(tags) => narrow({ tags })}
              acts={acts}
            />
            <FactLists view={view} offers={offers} onNarrow={narrow} />
            <DateRange from={filter.from} to={filter.to} onChoose={narrow} />
            <ColourList
              counts={facets.colours}
              meanings={meanings}
              chosen={filter.colours}
              onChoose={(colours) => narrow({ colours })}
              onMean={acts.setMeaning}
            />
          </>
        )}
      </div>
    </div>
  )
}
