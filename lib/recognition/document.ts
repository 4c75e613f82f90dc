/**
 * The text as the finders see it: blocks, sentences and tokens with their offsets.
 * Everything here is linear in the length of the text, whatever the text is.
 */
import { firstOf } from '../domain/halving.ts'
import { fold } from '../knowledge/fold.ts'
import type { PartyToken } from '../knowledge/party-words.ts'
import { finish, TOKENS_A_TURN, type Work } from '../work/turns.ts'

/** Offsets count UTF-16 units of the text, end exclusive, here and below. */
export type Token = PartyToken & { start: number; end: number }

/** A sentence, or a line that is none. `first` and `last` index tokens, last exclusive. */
export type Sentence = { start: number; end: number; first: number; last: number; block: number }

/** A paragraph, list item, caption or headline. */
export type Block = { start: number; end: number; text: string }

export type Document = { text: string; blocks: Block[]; sentences: Sentence[]; tokens: Token[] }

/** Longer sentences are cut, so that no finder meets more than this many tokens at once. */
const MOST_TOKENS_A_SENTENCE = 400

const ABBREVIATIONS = new Set(
  `adm amb assoc asst brig capt col cmdr cpl dept dr dy eng engr feb fr gen gov hon ing iur jan jr lt lieut ma maj md messrs min mohd mr mrs ms mt no nov
   oct pres prof pte rep rev rt sen sept sec sgt sr st supt vs`.split(/\s+/),
)

// One alternative a token kind; no alternative can begin where another ends, so matching is linear.
// Combining marks belong to words, so that decomposed text has the same words as composed text.
const TOKEN =
  /(?:\p{L}\.){2,}|\p{L}[\p{L}\p{M}\p{N}]*(?:[-‐‑][\p{L}\p{N}][\p{L}\p{M}\p{N}]*|['’][\p{L}][\p{L}\p{M}\p{N}]*)*|\p{N}+(?:[.,]\p{N}+)*[\p{L}\p{M}]*|[^\s\p{L}\p{N}]/gu
const POSSESSIVE = /['’][sS]$/u

/** Parts a text into blocks (by line breaks), sentences and tokens. */
export function readDocument(text: string): Document {
  return finish(readingDocument(text))
}

/** As `readDocument`, turn by turn. */
export function* readingDocument(text: string): Work<Document> {
  const document: Document = { text, blocks: [], sentences: [], tokens: [] }
  const line = /[^\n]+/g
  for (const found of text.matchAll(line)) {
    if (!found[0].trim()) continue
    const block = { start: found.index, end: found.index + found[0].length, text: found[0] }
    document.blocks.push(block)
    yield* readBlock(document, block)
  }
  return document
}

function* readBlock(document: Document, block: Block): Work<void> {
  const { tokens, sentences } = document
  let first = tokens.length
  const endSentence = () => {
    const from = tokens[first]
    const to = tokens.at(-1)
    if (!from || !to || tokens.length === first) return
    sentences.push({
      start: from.start,
      end: to.end + (to.possessive ? possessiveLength(document.text, to.end) : 0),
      first,
      last: tokens.length,
      block: document.blocks.length - 1,
    })
    first = tokens.length
  }
  let previousEnd = block.start
  for (const found of block.text.matchAll(TOKEN)) {
    const start = block.start + found.index
    const token = makeToken({ raw: found[0], start, spaced: start > previousEnd, sentence: sentences.length })
    if (token.spaced && endsSentence(tokens, first, token)) {
      endSentence()
      token.sentence = sentences.length
    }
    tokens.push(token)
    if (tokens.length % TOKENS_A_TURN === 0) yield
    previousEnd = start + found[0].length
    if (tokens.length - first >= MOST_TOKENS_A_SENTENCE) endSentence()
  }
  endSentence()
}

/** Number of the first sentence of a block, or of one after it. */
export function firstSentence({ sentences }: Document, block: number): number {
  return firstOf(sentences.length, (n) => (sentences[n]?.block ?? 0) >= block)
}

function possessiveLength(text: string, end: number): number {
  return /['’]/.test(text[end] ?? '') ? (/[sS]/.test(text[end + 1] ?? '') ? 2 : 1) : 0
}

function makeToken(raw: { raw: string; start: number; spaced: boolean; sentence: number }): Token {
  const possessive = raw.raw.length > 2 && POSSESSIVE.test(raw.raw)
  const text = possessive ? raw.raw.slice(0, -2) : raw.raw
  const kind = /^\p{L}/u.test(text) ? 'word' : /^\p{N}/u.test(text) ? 'number' : 'mark'
  return {
    start: raw.start,
    end: raw.start + text.length,
    text,
    key: kind === 'mark' ? text : fold(text),
    kind,
    letters: casing(text),
    possessive,
    spaced: raw.spaced,
    sentence: raw.sentence,
  }
}

function casing(text: string): Token['letters'] {
  if (!/^\p{Lu}/u.test(text)) return 'lower'
  return text.length > 1 && text === text.toUpperCase() ? 'upper' : 'initial'
}

/** Whether the sentence that began at token `first` ends before `next`, which stands after white space. */
function endsSentence(tokens: Token[], first: number, next: Token): boolean {
  let at = tokens.length - 1
  while (at > first && /^["'”’)\]»]$/.test(tokens[at]?.text ?? '')) at--
  const mark = tokens[at]
  if (!mark || at < first || !/^[.!?…]$/.test(mark.text)) return false
  if (next.letters === 'lower' && next.kind === 'word') return false
  if (mark.text !== '.') return true
  const before = tokens[at - 1]
  if (!before || at - 1 < first || mark.spaced) return true
  if (ABBREVIATIONS.has(before.key)) return false
  const initial = before.text.length === 1 && before.letters === 'initial'
  return !initial
}
