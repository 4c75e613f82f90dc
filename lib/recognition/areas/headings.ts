/** Where capitals are a matter of layout and no sign of a name: headlines, headings, headings before a colon. */
import type { Sentence, Token } from '../document.ts'

const LONGEST_HEADING = 10
const LONGEST_HEADLINE = 40
/** Shorter words are often in lower case in a headline. */
const LONG_WORD = 5
const MOST_OF_THEM = 0.84
/** First words of what a page says about itself (`Contact: …`). */
const OF_THE_PAGE = /^(?:contacts?|enquiries|inquiries|media|notes?|press|sources?|tags)$/

/** Nearly all longer words begin with a capital and no full stop ends them. */
export function isTitleCase(tokens: readonly Token[], { first, last }: Sentence): boolean {
  if (last - first > LONGEST_HEADLINE || /^[.!?]$/.test(tokens[last - 1]?.text ?? '')) return false
  const long = tokens
    .slice(first, last)
    .filter(({ kind, text }) => kind === 'word' && text.length >= LONG_WORD)
  const capitals = long.filter(({ letters }) => letters !== 'lower')
  return long.length > 0 && capitals.length / long.length > MOST_OF_THEM
}

/** The token after the heading of a list member (`Renewable Energy: …`); the sentence's first where it has none. */
export function headingEnd(tokens: readonly Token[], { first, last }: Sentence): number {
  const end = Math.min(last, first + LONGEST_HEADING)
  for (let i = first; i < end; i++) if (tokens[i]?.text === ':') return i
  return first
}

/** Whether a heading in capitals and a colon begin the sentence (`Renewable Energy: Both sides will …`). */
export function hasHeading(tokens: readonly Token[], sentence: Sentence): boolean {
  const last = headingEnd(tokens, sentence)
  if (last === sentence.first || OF_THE_PAGE.test(tokens[sentence.first]?.key ?? '')) return false
  return isTitleCase(tokens, { ...sentence, last })
}
