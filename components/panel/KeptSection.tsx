import type { Annotation } from '../../lib/domain/annotation.ts'
import type { PanelActs, PanelView } from '../../lib/domain/panel-view.ts'
import { say } from '../../lib/words/say.ts'
import { KeptItem } from './KeptItem.tsx'
import { LimitedList } from './LimitedList.tsx'

const MOST_KEPT = 20

/** What was kept from this article, with where it stands, note and tags; nothing at all while nothing is. */
export function KeptSection({ view, acts }: { view: PanelView; acts: PanelActs }) {
  const { page, kept, keptFault, notes, places, differences, choices, focus } = view
  if (kept.length === 0 && keptFault === null) return null
  const article = 'article' in page ? page.article : null
  const atFocus = ({ id }: Annotation) => focus?.annotation === id
  return (
    <section id="list-kept" class="kept" aria-labelledby="kept">
      <h2 id="kept">
        {say('kept:heading')} {kept.length > 0 && <span class="how-many">{kept.length}</span>}
      </h2>
      {keptFault !== null && (
        <p class="fault" role="alert">
          {keptFault}{' '}
          <button type="button" class="link" onClick={() => acts.readKeptAgain()}>
            {say('kept:again')}
          </button>
        </p>
      )}
      <LimitedList items={kept} most={MOST_KEPT} mustShow={atFocus} showAll="panel:all.kept">
        {(annotation) => (
          <KeptItem
            key={annotation.id}
            annotation={annotation}
            place={places === null ? null : places.get(annotation.id)}
            textLength={article?.text.length ?? 0}
            difference={differences.get(annotation.id) ?? null}
            inHand={notes[annotation.id] ?? null}
            choices={choices}
            language={article?.language ?? ''}
            atFocus={atFocus(annotation)}
            acts={acts}
          />
        )}
      </LimitedList>
    </section>
  )
}
