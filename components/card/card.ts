import { KIND_WORDS } from '../../lib/domain/entity-words.ts'
import type { CardContent, KeepProgress } from './card-content.ts'
import { button, type Child, element, foreign, icon } from './element.ts'
import { factsOf } from './facts.ts'
import { keepButton } from './keep-button.ts'

/** Each is handed the event, so that whoever shows the card can tell a reader's press from a page's. */
export type CardActions = Record<'keep' | 'more' | 'close' | 'previous' | 'next', (event: MouseEvent) => void>

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
export function createCard(content: CardContent, actions: CardActions): Card {
  const { entity, language, evidence, inferredFrom } = content
  const keep = keepButton(actions.keep)
  keep.show({ phase: 'ready' })
  const spoken = element('p', { class: 'card-spoken', 'aria-live': 'polite' })
  const say = (words: string) => {
    if (spoken.textContent !== words) spoken.textContent = words
  }
  const body = element(
    'div',
    { class: 'card-body' },
    element(
      'h2',
      {
        id: 'entente-name',
        class: entity.name.length > LONG_NAME ? 'card-name card-name-long' : 'card-name',
      },
      foreign(entity.name, language),
    ),
    inferredFrom && element('p', { class: 'card-soft' }, 'Inferred from ', quoted(inferredFrom, language)),
    ...factsOf(content),
    evidence && element('blockquote', { class: 'card-quote' }, quote(evidence, language)),
  )
  return {
    element: element(
      'section',
      { class: `card card-${entity.kind}`, role: 'dialog', 'aria-labelledby': 'entente-name' },
      head(content, actions),
      body,
      element(
        'footer',
        { class: 'card-foot' },
        ...keep.elements,
        button({ class: 'card-button' }, actions.more, 'More'),
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

/** Longer names are set smaller: they are titles of documents rather than names. */
const LONG_NAME = 60

function head({ entity, place, count }: CardContent, actions: CardActions): HTMLElement {
  return element(
    'header',
    { class: 'card-head' },
    element(
      'span',
      { class: `kind-badge kind-badge-${entity.kind}` },
      element('span', { class: 'kind-badge-mark', 'aria-hidden': 'true' }),
      KIND_WORDS[entity.kind],
    ),
    count > 1 &&
      element(
        'span',
        { class: 'card-places' },
        iconButton('Previous mention', 'M10 3L5 8l5 5', actions.previous),
        element('span', {}, `${place} of ${count}`),
        iconButton('Next mention', 'M6 3l5 5-5 5', actions.next),
      ),
    iconButton('Close', 'M4 4l8 8M12 4l-8 8', actions.close),
  )
}

function iconButton(label: string, path: string, press: (event: MouseEvent) => void): HTMLElement {
  return button({ class: 'card-icon', 'aria-label': label }, press, icon(path))
}

function quoted(words: string, language: string): HTMLElement {
  return element('q', {}, foreign(words, language))
}

/** The article's own words, the deciding ones underlined. */
function quote({ before, words, after }: NonNullable<CardContent['evidence']>, language: string): Child {
  const passage = foreign('', language)
  passage.append(before, element('em', {}, words), after)
  return passage
}
