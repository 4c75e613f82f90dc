import { aSitePage } from '../../support/news-pages.ts'
import type { Attack } from '../attack.ts'

const NAME = 'Ana\u200b Ru\u00adiz'
const STORY = `<h1>\u202eeht si sihT\u202c \u2067 Lima Fisheries Agreement \u202e is signed</h1>${Array.from(
  { length: 5 },
  (_, at) =>
    `<p>Foreign Minister ${NAME} signed the Lima\u2060 Fisheries Agreement \u202e\u2066 with the delegates of round ${at} after three days of talks behind closed doors.</p>`,
).join('')}`

/** Characters that turn the direction of a text or cannot be seen, in names, titles and sentences. */
export const writesBackwards: Attack = {
  what: 'turns and hides its characters',
  html: aSitePage(`<article>${STORY}</article>`, '', '\u202eAttack \u2067\u200f'),
  reader: (reader) => reader.openCard(),
}
