import { KINDS } from '../../lib/domain/entity.ts'
import { KindBadge } from '../common/KindBadge.tsx'

/** What to do while nothing is kept. */
export function EmptyLibrary() {
  return (
    <section class="library-empty">
      <h2>Nothing kept yet</h2>
      <p>What you keep from an article is collected here, with its sentence, its date and your notes.</p>
      <ol>
        <li>Open a news article and press the Entente button in the toolbar.</li>
        <li>
          Point at a marked name; its card tells what it is.
          <span class="library-empty-kinds">
            {KINDS.map((kind) => (
              <KindBadge key={kind} kind={kind} />
            ))}
          </span>
        </li>
        <li>
          Press <b>Keep</b> on the card, or <kbd>Alt</kbd>+<kbd>Shift</kbd>+<kbd>S</kbd>. Notes and tags are
          written in the panel or here.
        </li>
      </ol>
    </section>
  )
}
