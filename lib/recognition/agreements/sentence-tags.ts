import type { Document } from '../document.ts'
import type { Grammar } from '../grammar.ts'

/** Parts of speech of a token by its index; the empty set where the language library sees no word. */
export type TagsOf = (token: number) => ReadonlySet<string>

const NONE: ReadonlySet<string> = new Set()
/** Tokens; longer than this is a list or no sentence at all, and would cost more than it tells. */
const MOST_TOKENS = 160

/** Asks the language library sentence by sentence, and only for sentences that someone asks about: a parse is dear. */
export function sentenceTags(document: Document, grammar: Grammar): TagsOf {
  const parsed = new Map<number, Map<number, ReadonlySet<string>>>()
  const read = (index: number): Map<number, ReadonlySet<string>> => {
    const sentence = document.sentences[index]
    const byStart = new Map<number, ReadonlySet<string>>()
    if (!sentence || sentence.last - sentence.first > MOST_TOKENS) return byStart
    for (const word of grammar.tag(document.text.slice(sentence.start, sentence.end))) {
      byStart.set(sentence.start + word.start, word.tags)
    }
    return byStart
  }
  return (at) => {
    const token = document.tokens[at]
    if (!token) return NONE
    let tags = parsed.get(token.sentence)
    if (!tags) {
      tags = read(token.sentence)
      parsed.set(token.sentence, tags)
    }
    return tags.get(token.start) ?? NONE
  }
}
