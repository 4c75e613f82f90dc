import type { Document } from '../document.ts'
import type { Grammar, TaggedSentence } from '../grammar.ts'

/** Parts of speech of a token by its index; the empty set where the language library sees no word. */
export type TagsOf = (token: number) => ReadonlySet<string>

const NONE: ReadonlySet<string> = new Set()
/** Tokens; longer than this is a list or no sentence at all, and would cost more than it tells. */
const MOST_TOKENS = 160

/** Asks the language library sentence by sentence, and only for sentences that someone asks about: a parse is dear. */
export function sentenceTags(document: Document, grammar: Grammar): TagsOf {
  const parsed = new Map<number, TaggedSentence>()
  return (at) => {
    const token = document.tokens[at]
    const sentence = document.sentences[token?.sentence ?? -1]
    if (!token || !sentence || sentence.last - sentence.first > MOST_TOKENS) return NONE
    const known = parsed.get(token.sentence)
    const tagged = known ?? grammar.tag(document.text.slice(sentence.start, sentence.end))
    if (!known) parsed.set(token.sentence, tagged)
    return tagged.get(token.start - sentence.start) ?? NONE
  }
}
