import type { PageViewWords } from '../../lib/domain/page-view-words.ts'
import { type KeepProgress, spokenProgress } from '../card/card-content.ts'
import { element } from '../card/element.ts'
import { keepButton } from '../card/keep-button.ts'

/** A button that keeps what the reader selected, and tells how far that has come. Made anew for each selection. */
export type KeepOffer = {
  element: HTMLElement
  /** Shows and speaks how far keeping has come. */
  show(progress: KeepProgress): void
}

/** Each is handed the event, so that a reader's press can be told from a page's. */
export function createKeepOffer(
  actions: Record<'keep' | 'note', (event: MouseEvent) => void>,
  words: PageViewWords,
): KeepOffer {
  const keep = keepButton(actions.keep, actions.note, words)
  const spoken = element('p', { class: 'card-spoken', 'aria-live': 'polite' })
  return {
    element: element(
      'section',
      { class: 'card offer', role: 'group', 'aria-label': words.keepInEntente },
      ...keep.elements,
      spoken,
    ),
    show(progress) {
      keep.show(progress)
      spoken.textContent = spokenProgress(progress, words)
    },
  }
}
