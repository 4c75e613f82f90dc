/** Ctrl+Z takes back what was done last, Ctrl+Shift+Z and Ctrl+Y do it again; on a Mac with Command. */
import type { UndoActs } from '../../lib/domain/library-acts.ts'

/** In a field the keys belong to what is typed, and a dialog to itself. */
const OTHERS = 'input:not([type="checkbox"]), textarea, dialog'

/** Hears the keys for as long as the page lives. */
export function watchUndoKeys(
  page: Pick<Window, 'addEventListener'>,
  acts: Pick<UndoActs, 'undo' | 'redo'>,
): void {
  page.addEventListener('keydown', (event) => {
    const turn = turnOf(event)
    if (!turn || (event.target instanceof Element && event.target.closest(OTHERS))) return
    event.preventDefault()
    acts[turn]()
  })
}

function turnOf({ key, ctrlKey, metaKey, altKey, shiftKey }: KeyboardEvent): 'undo' | 'redo' | null {
  if (altKey || !(ctrlKey || metaKey)) return null
  // Caps Lock writes the letter large, and means nothing else by it.
  const letter = key.toLowerCase()
  if (letter === 'y' && !shiftKey) return 'redo'
  if (letter === 'z') return shiftKey ? 'redo' : 'undo'
  return null
}
