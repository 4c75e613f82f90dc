import type { PageViewWords } from '../../lib/domain/page-view-words.ts'
import type { KeepProgress } from './card-content.ts'
import { button, element } from './element.ts'

export type KeepButton = {
  /** The failure's sentence, the button, and what leads to the note of what was kept, in the order of reading. */
  elements: HTMLElement[]
  show(progress: KeepProgress): void
  /** Shows what else failed ('': nothing); how far keeping has come stays as it is. */
  warn(message: string): void
}

/**
 * Keeps something. One button for every phase, never disabled, because a disabled one would lose the focus. Once it is
 * kept, a second one leads to its note: notes are written in the panel, which the page cannot read.
 */
export function keepButton(
  press: (event: MouseEvent) => void,
  addNote: (event: MouseEvent) => void,
  words: PageViewWords,
): KeepButton {
  let rests = false
  const failure = element('p', { class: 'card-failure' })
  const keep = button({}, (event) => rests || press(event))
  const note = button({ class: 'card-button' }, addNote, words.addNote)
  const warn = (message: string) => {
    failure.textContent = message
    failure.hidden = !message
  }
  return {
    warn,
    elements: [failure, keep, note],
    show(progress) {
      rests = progress.phase === 'keeping' || progress.phase === 'kept'
      warn(progress.phase === 'failed' ? progress.message : '')
      keep.className = `card-button card-keep card-keep-${progress.phase}`
      keep.setAttribute('aria-disabled', String(rests))
      keep.textContent = words.keep[progress.phase]
      note.hidden = progress.phase !== 'kept'
    },
  }
}
