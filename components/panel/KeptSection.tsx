import type { PanelActs, PanelView } from '../../lib/domain/panel-view.ts'
import { KindBadge } from '../common/KindBadge.tsx'
import { AnnotationEditor } from './AnnotationEditor.tsx'
import { LimitedList } from './LimitedList.tsx'

const MOST_KEPT = 20

/** What was kept from this article, with note and tags; nothing at all while nothing is. */
export function KeptSection({
  view,
  acts,
  language,
}: {
  view: PanelView
  acts: PanelActs
  language: string
}) {
  const { kept, keptFault, notes } = view
  if (kept.length === 0 && keptFault === null) return null
  return (
    <section id="list-kept" class="kept" aria-labelledby="kept">
      <h2 id="kept">
        Kept from this article {kept.length > 0 && <span class="how-many">{kept.length}</span>}
      </h2>
      {keptFault !== null && (
        <p class="fault" role="alert">
          {keptFault}{' '}
          <button type="button" class="link" onClick={() => acts.readKeptAgain()}>
            Try again
          </button>
        </p>
      )}
      <LimitedList items={kept} most={MOST_KEPT} what="kept passages">
        {(annotation) => (
          <li key={annotation.id} class="kept-one">
            <div class="kept-line">
              <KindBadge kind={annotation.kind} />
              <button
                type="button"
                class="icon-button"
                aria-label={`Delete: ${annotation.quote}`}
                title="Delete"
                onClick={() => acts.remove([annotation.id])}
              >
                <span class="cross" aria-hidden="true" />
              </button>
            </div>
            <blockquote lang={language || undefined} dir="auto">
              {annotation.quote}
            </blockquote>
            <AnnotationEditor annotation={annotation} inHand={notes[annotation.id] ?? null} acts={acts} />
          </li>
        )}
      </LimitedList>
    </section>
  )
}
