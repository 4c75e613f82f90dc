import type { PageViewWords } from '../../lib/domain/page-view-words.ts'
import { type CardContent, type KeepProgress, placeInWords } from './card-content.ts'
import { button, element, icon, shownNode } from './element.ts'
import { keepButton } from './keep-button.ts'

/** Each is handed the event, so that whoever shows the card can tell a reader's press from a page's. */
export type CardActions = Record<
  'keep' | 'note' | 'more' | 'close' | 'previous' | 'next',
  (event: MouseEvent) => void
>

/** A card as it stands on the page. */
export type Card = {
  element: HTMLElement
  /** Shows how far keeping has come. */
  showKeep(progress: KeepProgress): void
  /** Shows and speaks what else failed, until keeping comes further. */
  warn(message: string): void
  /** Has words spoken politely by screen readers; '' says nothing. */
  say(words: string): void
  /** To be called once the card has its size: a body that has to be scrolled can be reached with the keyboard. */
  fit(): void
}

/** What a hover or a key shows over the page. Made anew for each opening, from data alone. */
export function createCard(content: CardContent, actions: CardActions, words: PageViewWords): Card {
  const keep = keepButton(actions.keep, actions.note, words)
  keep.show({ phase: 'ready' })
  const spoken = element('p', { class: 'card-spoken', 'aria-live': 'polite' })
  const say = (words: string) => {
    if (spoken.textContent !== words) spoken.textContent = words
  }
  const [name = null, ...facts] = content.body.map(shownNode)
  const body = element('div', { class: 'card-body' }, name, inferred(content, words), ...facts)
  return {
    element: element(
      'section',
      { class: `card card-${content.kind}`, role: 'dialog', 'aria-labelledby': 'entente-name' },
      head(content, actions, words),
      body,
      element(
        'div',
        { class: 'card-foot' },
        ...keep.elements,
        button({ class: 'card-button' }, actions.more, words.more),
      ),
      spoken,
    ),
    showKeep: keep.show,
    warn(message) {
      keep.warn(message)
      say(message)
    },
    say,
    fit() {
      if (body.scrollHeight > body.clientHeight) body.tabIndex = 0
      else body.removeAttribute('tabindex')
    },
  }
}

function head(content: CardContent, actions: CardActions, words: PageViewWords): HTMLElement {
  const { badge, count } = content
  return element(
    'div',
    { class: 'card-head' },
    shownNode(badge),
    count > 1 &&
      element(
        'span',
        { class: 'card-places' },
        iconButton(words.previous, 'M10 3L5 8l5 5', actions.previous),
        element('span', {}, placeInWords(content, words)),
        iconButton(words.next, 'M6 3l5 5-5 5', actions.next),
      ),
    iconButton(words.close, 'M4 4l8 8M12 4l-8 8', actions.close),
  )
}

function iconButton(label: string, path: string, press: (event: MouseEvent) => void): HTMLElement {
  return button({ class: 'card-icon', 'aria-label': label }, press, icon(path))
}

/** What the words on the page are where they only refer back. */
function inferred({ inferredFrom }: CardContent, words: PageViewWords): HTMLElement | null {
  return inferredFrom === null
    ? null
    : element(
        'p',
        { class: 'card-soft' },
        `${words.inferredFrom} `,
        element('q', {}, element('bdi', {}, inferredFrom)),
      )
}
