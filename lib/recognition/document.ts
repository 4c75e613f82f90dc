/**
 * The text as the finders see it: blocks, sentences and tokens with their offsets.
 * Everything here is linear in the length of the text, whatever the text is.
 */
import { firstOf } from '../domain/halving.ts'
import { fold } from '../knowledge/fold.ts'
import type { PartyToken } from '../knowledge/party-words.ts'
import { kindAt, LETTER, NUMBER, SPACE } from '../knowledge/unit-kinds.ts'
import { finish, TOKENS_A_TURN, type Work } from '../work/turns.ts'
import { endsSentence } from './sentence-end.ts'
import { isApostrophe, tokenEnd } from './token-end.ts'

/** Offsets count UTF-16 units of the text, end exclusive, here and below. */
export type Token = PartyToken & { start: number; end: number }

/** A sentence, or a line that is none. `first` and `last` index tokens, last exclusive. */
export type Sentence = { start: number; end: number; first: number; last: number; block: number }

/** A paragraph, list item, caption or headline. */
export type Block = { start: number; end: number; text: string }

export type Document = { text: string; blocks: Block[]; sentences: Sentence[]; tokens: Token[] }

/** Longer sentences are cut, so that no finder meets more than this many tokens at once. */
const MOST_TOKENS_A_SENTENCE = 400

/** Units of `'s`. */
const POSSESSIVE = 2

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
  const { text, tokens, sentences } = document
  let first = tokens.length
  let previousEnd = block.start
  for (let start = block.start; start < block.end; ) {
    if (kindAt(text, start) & SPACE) {
      start++
      continue
    }
    const end = tokenEnd(text, start)
    const token = makeToken(text, { start, end, spaced: start > previousEnd, sentence: sentences.length })
    if (token.spaced && endsSentence(tokens, first, token)) {
      first = endSentence(document, first)
      token.sentence = sentences.length
    }
    tokens.push(token)
    if (tokens.length % TOKENS_A_TURN === 0) yield
    if (tokens.length - first >= MOST_TOKENS_A_SENTENCE) first = endSentence(document, first)
    start = previousEnd = end
  }
  endSentence(document, first)
}

/** Makes a sentence of the tokens from `first` on, if there are any, and tells where the next begins. */
function endSentence({ blocks, sentences, tokens }: Document, first: number): number {
  const from = tokens[first]
  const to = tokens.at(-1)
  if (!from || !to) return first
  sentences.push({
    start: from.start,
    end: to.possessive ? to.end + POSSESSIVE : to.end,
    first,
    last: tokens.length,
    block: blocks.length - 1,
  })
  return tokens.length
}

/** Number of the first sentence of a block, or of one after it. */
export function firstSentence({ sentences }: Document, block: number): number {
  return firstOf(sentences.length, (n) => (sentences[n]?.block ?? 0) >= block)
}

type Place = { start: number; end: number; spaced: boolean; sentence: number }

/** `end`: with the possessive ending. */
function makeToken(all: string, { start, end, spaced, sentence }: Place): Token {
  const possessive = isPossessive(all, start, end)
  const textEnd = possessive ? end - POSSESSIVE : end
  const text = all.slice(start, textEnd)
  const first = kindAt(all, start)
  const kind = first & LETTER ? 'word' : first & NUMBER ? 'number' : 'mark'
  return {
    start,
    end: textEnd,
    text,
    key: kind === 'mark' ? text : fold(text),
    kind,
    letters: casing(text),
    possessive,
    spaced,
    sentence,
  }
}

/** Whether what was read as one token, of which no number or mark ends so, ends in `'s`. */
function isPossessive(text: string, start: number, end: number): boolean {
  if (end - start <= POSSESSIVE || !isApostrophe(text.charCodeAt(end - 2))) return false
  return text[end - 1] === 's' || text[end - 1] === 'S'
}

function casing(text: string): Token['letters'] {
  if (!startsLarge(text)) return 'lower'
  return text.length > 1 && text === text.toUpperCase() ? 'upper' : 'initial'
}

function startsLarge(text: string): boolean {
  const unit = text.charCodeAt(0)
  return unit > 0x7f ? /^\p{Lu}/u.test(text) : unit >= 0x41 && unit <= 0x5a
}
