/** The words of a text as the search knows them: folded, so that accents, case and unseen characters do not count. */
import { fold } from '../../../lib/knowledge/fold.ts'

/** A word of a text, as it is looked for. Offsets: UTF-16 units of the text, end exclusive. */
export type TextWord = { word: string; start: number; end: number }

// A sign of a script that sets no spaces is a word by itself.
const WORDS =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]\p{M}*|[\p{L}\p{N}\p{M}\p{Cf}]+/gu
const UNSEEN = /\p{Cf}+/gu
/** Letters that are no letter with a mark, and how who lacks them on the keyboard writes them. */
const LETTERS: Record<string, string> = {
  æ: 'ae',
  œ: 'oe',
  ß: 'ss',
  ð: 'd',
  þ: 'th',
  ħ: 'h',
  ŧ: 't',
  ŋ: 'n',
  ə: 'e',
}
const LETTER = /[æœßðþħŧŋə]/g
const PLAIN = /^[a-zA-Z0-9]+$/

/** So many different words are remembered as they are folded. */
const MOST_REMEMBERED = 50_000
const remembered = new Map<string, string>()

/** Every word of a text in its order. */
export function* wordsOf(text: string): Generator<TextWord> {
  for (const { 0: found, index } of text.matchAll(WORDS)) {
    const word = folded(found)
    if (word) yield { word, start: index, end: index + found.length }
  }
}

function folded(word: string): string {
  if (PLAIN.test(word)) return word.toLowerCase()
  let known = remembered.get(word)
  if (known === undefined) {
    known = fold(word.replace(UNSEEN, '')).replace(LETTER, (letter) => LETTERS[letter] ?? letter)
    if (remembered.size >= MOST_REMEMBERED) remembered.clear()
    remembered.set(word, known)
  }
  return known
}
