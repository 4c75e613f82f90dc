/** The door to compromise: the only file that imports it, and only when something is read. */

/** A word with its parts of speech. Offsets: UTF-16 units of the sentence given, end exclusive. */
export type TaggedWord = { start: number; end: number; tags: ReadonlySet<string> }

/** What finders may ask of the language library. */
export type Grammar = {
  /** Tags the words of one sentence (compromise's names: Verb, PastTense, Noun, Adjective, Gerund, Modal, Negative …). */
  tag(sentence: string): TaggedWord[]
}

/** Runs of one character and very long sentences would hang compromise; they are cut before it sees them. */
const LONGEST_SENTENCE = 2_000

/** Loads compromise on first use (about 150 ms, then cached by the module system). */
export async function loadGrammar(): Promise<Grammar> {
  const { default: nlp } = await import('compromise/three')
  return {
    tag(sentence) {
      const text = flattenRuns(sentence.slice(0, LONGEST_SENTENCE))
      const view = nlp(text).json({ offset: true, terms: { offset: true, tags: true } }) as ParsedSentence[]
      return view.flatMap((part) =>
        part.terms.map((term) => ({
          start: term.offset.start,
          end: term.offset.start + term.offset.length,
          tags: new Set(term.tags),
        })),
      )
    },
  }
}

type ParsedSentence = { terms: { tags: string[]; offset: { start: number; length: number } }[] }

/** Replaces the rest of a run of one mark by spaces, keeping every offset. */
function flattenRuns(text: string): string {
  return text.replace(/([^\p{L}\p{N}\s])\1{3,}/gu, (run, mark: string) => mark.repeat(3).padEnd(run.length))
}
