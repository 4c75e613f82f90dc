/** The database waits until the panel is seen: whatever it reads takes processor time that the drawing needs. */
import type { Database } from '../storage/database.ts'

/** A page that is not looked at gets no frame. */
const AT_MOST_MS = 500

/**
 * Lets a database answer nobody until `drawn`, which is what is returned, was called and what was drawn is on the screen.
 * Before anything is asked of it.
 */
export function answerAfterDrawing(database: Database): () => void {
  let isSeen: () => void = () => undefined
  const seen = new Promise<void>((resolve) => {
    isSeen = resolve
  })
  database.on('ready', () => seen)
  return () => {
    requestAnimationFrame(() => setTimeout(isSeen))
    setTimeout(isSeen, AT_MOST_MS)
  }
}
