import { HOSTILE_TEXTS } from '../../support/hostile-texts.ts'
import { aSitePage, PERU, storyOf } from '../../support/news-pages.ts'
import type { Attack } from '../attack.ts'

const NAMES = [
  'full stops',
  'initials without end',
  'capitals only',
  'offices of offices',
  'agreement on agreement',
]
const TEXTS = NAMES.map((name) => `<p>${HOSTILE_TEXTS[name]?.(40_000) ?? ''}</p>`)

/** Texts that are made to be read slowly, around an article. */
export const exhaustsReading: Attack = {
  what: 'is written to be read slowly',
  html: aSitePage(`<article>${storyOf(PERU)}${TEXTS.join('')}</article>`, '', 'Attack'),
  reader: (reader) => reader.openCard(),
}
