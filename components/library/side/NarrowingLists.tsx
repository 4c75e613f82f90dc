import type { LibraryActs } from '../../../lib/domain/library-acts.ts'
import type { LibraryFilter, LibraryView } from '../../../lib/domain/library-view.ts'
import { memo } from '../../common/memo.ts'
import type { LibraryOffers } from '../library-offers.ts'
import { CollectionTree } from './CollectionTree.tsx'
import { ColourList } from './ColourList.tsx'
import { DateRange } from './DateRange.tsx'
import { FactLists } from './FactLists.tsx'
import { KindList } from './KindList.tsx'
import { TagList } from './TagList.tsx'

/** What the filter asks but for its words, and how many there are of everything. */
type NarrowingProps = Omit<LibraryFilter, 'words'> &
  Pick<LibraryView, 'facets' | 'collections' | 'meanings'> & {
    acts: LibraryActs
    offers: LibraryOffers
    onNarrow: (part: Partial<LibraryFilter>) => void
  }

/** All by which the list can be narrowed. It is not drawn again for words that are typed, but for what is counted of them. */
export const NarrowingLists = memo(function NarrowingLists(props: NarrowingProps) {
  const { facets, collections, acts, offers, onNarrow } = props
  return (
    <>
      <KindList counts={facets.kinds} chosen={props.kinds} onChoose={(kinds) => onNarrow({ kinds })} />
      <CollectionTree
        collections={collections}
        counts={facets.collections}
        chosen={props.collection}
        onChoose={(collection) => onNarrow({ collection })}
        acts={acts}
      />
      <TagList
        tags={facets.tags}
        chosen={props.tags}
        suggest={offers.suggestTags}
        onChoose={(tags) => onNarrow({ tags })}
        acts={acts}
      />
      <FactLists facets={facets} filter={props} suggest={offers.suggestNames} onNarrow={onNarrow} />
      <DateRange from={props.from} to={props.to} onChoose={onNarrow} />
      <ColourList
        counts={facets.colours}
        meanings={props.meanings}
        chosen={props.colours}
        onChoose={(colours) => onNarrow({ colours })}
        onMean={acts.setMeaning}
      />
    </>
  )
})
