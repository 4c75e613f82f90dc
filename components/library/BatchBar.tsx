import { useEffect, useRef, useState } from 'preact/hooks'
import type { Collection } from '../../lib/domain/collection.ts'
import type { ColourMeanings } from '../../lib/domain/colour.ts'
import type { AnnotationActs } from '../../lib/domain/library-acts.ts'
import { CollectionField } from '../common/CollectionField.tsx'
import { ColourChoice } from '../common/ColourChoice.tsx'
import { TagField } from '../common/TagField.tsx'
import { useEscape } from '../common/use-escape.ts'
import type { LibraryOffers } from './library-offers.ts'
import { annotationsInWords } from './library-words.ts'
import './batch-bar.css'
import { say } from '../../lib/words/say.ts'

type Tool = 'tag' | 'colour' | 'collection'

const TOOLS: readonly Tool[] = ['tag', 'colour', 'collection']

/** What can be done with all that is selected, in one act each. Escape lets the selection go. */
export function BatchBar(props: {
  ids: readonly string[]
  /** How many the list shows. */
  shown: number
  collections: readonly Collection[]
  meanings: ColourMeanings
  offers: LibraryOffers
  acts: AnnotationActs
  onSelectAll: () => void
  onClear: () => void
  onExport: () => void
  onRemove: () => void
}) {
  const { ids, shown, acts, offers } = props
  const [open, setOpen] = useState<Tool | null>(null)
  const bar = useRef<HTMLElement>(null)
  const about = annotationsInWords(ids.length)
  const used = () => {
    const button = bar.current?.querySelector<HTMLElement>(`[data-tool="${open}"]`)
    setOpen(null)
    button?.focus()
  }
  useEscape(bar, true, () => (open ? used() : props.onClear()))
  useEffect(() => {
    if (open) bar.current?.querySelector<HTMLElement>('.batch-choice input')?.focus()
  }, [open])
  return (
    <section ref={bar} class="batch-bar" aria-label={say('library:batch.label')}>
      <p role="status" class="batch-count">
        {say('library:batch.count', { count: ids.length })}
      </p>
      <div class="batch-which">
        {ids.length < shown && (
          <button type="button" class="link" onClick={props.onSelectAll}>
            {say('library:batch.allCount', { count: shown })}
          </button>
        )}
        <button type="button" class="link" onClick={props.onClear}>
          {say('library:batch.none')}
        </button>
      </div>
      <div class="batch-tools">
        {TOOLS.map((tool) => (
          <button
            key={tool}
            type="button"
            class="button"
            data-tool={tool}
            aria-expanded={open === tool}
            onClick={() => setOpen(open === tool ? null : tool)}
          >
            {say(`library:batch.${tool}`)}
          </button>
        ))}
        <button type="button" class="button" onClick={props.onExport}>
          {say('library:batch.export')}
        </button>
        <button type="button" class="button button-danger" onClick={props.onRemove}>
          {say('library:batch.delete')}
        </button>
      </div>
      {open && (
        <div class="batch-choice">
          {open === 'tag' && (
            <TagField
              about={about}
              tags={[]}
              suggest={offers.suggestTags}
              onAdd={(tag) => acts.addTag(ids, tag)}
              onRemove={(tag) => acts.removeTag(ids, tag)}
            />
          )}
          {open === 'colour' && (
            <ColourChoice
              about={about}
              colour={undefined}
              meanings={props.meanings}
              onChoose={(colour) => acts.setColour(ids, colour)}
            />
          )}
          {open === 'collection' && (
            <CollectionField
              about={about}
              inside={[]}
              all={props.collections}
              suggest={offers.suggestNames}
              onPut={(collection) => {
                acts.putInCollection(ids, collection)
                used()
              }}
              onPutInNew={(name) => {
                acts.putInNewCollection(ids, name)
                used()
              }}
              onTakeOut={null}
            />
          )}
        </div>
      )}
    </section>
  )
}
