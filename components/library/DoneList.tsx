import type { Act } from '../../lib/domain/act.ts'
import type { UndoActs } from '../../lib/domain/library-acts.ts'
import { momentInWords } from '../../lib/words/moment-words.ts'
import { counted } from './library-words.ts'
import './done-list.css'

/** What the reader did, newest first, each act with its undo or redo. */
export function DoneList(props: { done: readonly Act[]; acts: Pick<UndoActs, 'undoAct' | 'redoAct'> }) {
  const { done, acts } = props
  if (done.length === 0) {
    return (
      <p class="library-nothing">
        Nothing yet. What you keep, change and delete can be undone here for 30 days.
      </p>
    )
  }
  return (
    <>
      <p class="library-line">
        Undo takes back one act and leaves what came after it. <kbd>Ctrl</kbd>+<kbd>Z</kbd> takes back the
        latest.
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
                {undone && ' · taken back'}
                {stayed > 0 && `, but ${counted(stayed, 'change')} made since stayed`}
              </p>
            </div>
            {undone ? (
              <button
                type="button"
                class="button"
                aria-label={`Redo: ${words}`}
                onClick={() => acts.redoAct(id)}
              >
                Redo
              </button>
            ) : (
              <button
                type="button"
                class="button"
                aria-label={`Undo: ${words}`}
                onClick={() => acts.undoAct(id)}
              >
                Undo
              </button>
            )}
          </li>
        ))}
      </ol>
    </>
  )
}
