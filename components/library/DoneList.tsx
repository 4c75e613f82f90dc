import type { Act } from '../../lib/domain/act.ts'
import type { UndoActs } from '../../lib/domain/library-acts.ts'
import { momentInWords } from '../../lib/words/moment-words.ts'
import './done-list.css'
import { say } from '../../lib/words/say.ts'
import { said } from '../common/said.ts'

/** What the reader did, newest first, each act with its undo or redo. */
export function DoneList(props: { done: readonly Act[]; acts: Pick<UndoActs, 'undoAct' | 'redoAct'> }) {
  const { done, acts } = props
  if (done.length === 0) {
    return <p class="library-nothing">{say('library:did.nothing')}</p>
  }
  return (
    <>
      <p class="library-line">
        {said('library:did.words', {
          keys: (
            <>
              <kbd>Ctrl</kbd>+<kbd>Z</kbd>
            </>
          ),
        })}
      </p>
      <ol class="done-list">
        {done.map(({ id, words, at, undone, stayed }) => (
          <li key={id} class={`done${undone ? ' done-undone' : ''}`}>
            <div>
              <p class="done-words" dir="auto">
                {undone ? <s>{words}</s> : words}
              </p>
              <p class="soft">
                <time dateTime={at}>{momentInWords(at)}</time>
                {undone && ` · ${say('library:did.undone')}`}
                {stayed > 0 && `, ${say('library:did.stayed', { count: stayed })}`}
              </p>
            </div>
            {undone ? (
              <button
                type="button"
                class="button"
                aria-label={say('library:did.redoName', { name: words })}
                onClick={() => acts.redoAct(id)}
              >
                {say('library:did.redo')}
              </button>
            ) : (
              <button
                type="button"
                class="button"
                aria-label={say('library:did.undoName', { name: words })}
                onClick={() => acts.undoAct(id)}
              >
                {say('library:did.undo')}
              </button>
            )}
          </li>
        ))}
      </ol>
    </>
  )
}
