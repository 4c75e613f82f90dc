/** The door to compromise: the only file that imports it, and only when something is read. */

/** Parts of speech by where a word begins: UTF-16 units of the sentence given. */
export type TaggedSentence = ReadonlyMap<number, ReadonlySet<string>>

/** What finders may ask of the language library. */
export type Grammar = {
  /** Tags the words of one sentence (compromise's names: Verb, PastTense, Noun, Adjective, Gerund, Modal, Negative …). */
  tag(sentence: string): TaggedSentence
}

/** Runs of one character and very long sentences would hang compromise; they are cut before it sees them. */
const LONGEST_SENTENCE = 2_000
/** All that bears on tags, in compromise's order; what it does else after a text is given is not asked for. */
const STEPS = ['index', 'freeze', 'lexicon', 'preTagger', 'contractionTwo', 'postTagger']

/** Loads compromise on first use (about 150 ms, then cached by the module system). */
export async function loadGrammar(): Promise<Grammar> {
  const { default: nlp } = await import('compromise/two')
  return {
    tag(sentence) {
      const text = flattenRuns(sentence.slice(0, LONGEST_SENTENCE))
      return byStart(nlp.tokenize(text).compute(STEPS).docs)
    },
  }
}

type Term = { pre: string; text: string; post: string; tags?: Set<string> }

/** What compromise sees before, in and after its words is the whole text; so their lengths say where each begins. */
function byStart(parts: readonly (readonly Term[])[]): TaggedSentence {
  const tagged = new Map<number, ReadonlySet<string>>()
  let at = 0
  for (const { pre, text, post, tags } of parts.flat()) {
    tagged.set(at + pre.length, tags ?? new Set())
    at += pre.length + text.length + post.length
  }
  return tagged
}

/** Replaces the rest of a run of one mark by spaces, keeping every offset. */
function flattenRuns(text: string): string {
  return text.replace(/([^\p{L}\p{N}\s])\1{3,}/gu, (run, mark: string) => mark.repeat(3).padEnd(run.length))
}
