import { KINDS } from '../../lib/domain/entity.ts'
import { say } from '../../lib/words/say.ts'
import { KindBadge } from '../common/KindBadge.tsx'
import { said } from '../common/said.ts'

/** What to do while nothing is kept. */
export function EmptyLibrary() {
  return (
    <section class="library-empty">
      <h2>{say('library:empty.title')}</h2>
      <p>{say('library:empty.words')}</p>
      <ol>
        <li>{say('library:empty.open')}</li>
        <li>
          {say('library:empty.point')}
          <span class="library-empty-kinds">
            {KINDS.map((kind) => (
              <KindBadge key={kind} kind={kind} />
            ))}
          </span>
        </li>
        <li>
          {said('library:empty.keep', {
            button: <b>{say('library:empty.keepButton')}</b>,
            keys: (
              <>
                <kbd>Alt</kbd>+<kbd>Shift</kbd>+<kbd>S</kbd>
              </>
            ),
          })}
        </li>
      </ol>
    </section>
  )
}
