/** Bulleted and numbered lists of instruments: what the line above says of them all. */
import { type Document, firstSentence } from '../document.ts'
import type { DatesOf } from './dated-step.ts'
import { moodOf } from './mood.ts'
import { type Step, stepOf } from './status-cues.ts'
import { cuesAt } from './status-words.ts'

const BULLET =
  /^\s*(?:[-–—•*·‣▪◦○»]|\(?\d{1,2}[.)]|\(?[a-z][.)]|\d{1,2} |[IVX]{1,4}(?:[.)]| ?[-–—])|(?:First|Second|Third|Fourth|Fifth|Sixth|Seventh|Eighth|Ninth|Tenth):)\s*\|?\s*/
/** A longer list than this is a table. */
const MOST_ITEMS = 60
const LONGEST_HEADING = 60
/** Characters from the beginning of an item to the mention that heads it. */
const LONGEST_OPENING = 200

/** The step that the line over a list tells of its members; null where the mention at token `first` heads no list item. */
export function stepOfList(document: Document, first: number): Step | null {
  const sentence = document.sentences[document.tokens[first]?.sentence ?? -1]
  if (!sentence || !isItem(document, sentence.block) || !opensItem(document, first, sentence.block))
    return null
  const lead = leadOf(document, sentence.block)
  // the lead may be a row of headings or a word; then the headline tells what the list is of
  return lead === null
    ? null
    : (lastStrongStep(document, lead) ?? (isHeading(document, lead) ? lastStrongStep(document, 0) : null))
}

/** The first token of the line over the list whose item the mention at token `first` heads; null where it heads none. */
export function leadOfItem(document: Document, first: number): number | null {
  const block = document.sentences[document.tokens[first]?.sentence ?? -1]?.block
  const lead = block !== undefined && headsItem(document, first) ? leadOf(document, block) : null
  return lead === null ? null : (document.sentences[firstSentence(document, lead)]?.first ?? null)
}

/** A row of headings or a word over a list (`I. Agreements`) tells nothing itself. */
function isHeading({ blocks }: Document, block: number): boolean {
  const text = blocks[block]?.text ?? ''
  return text.includes('|') || (text.length < LONGEST_HEADING && !/[.!?]\s*$/.test(text))
}

/** Whether the mention at token `first` heads a list item: what a list of texts names was adopted. */
export function headsItem(document: Document, first: number): boolean {
  const sentence = document.sentences[document.tokens[first]?.sentence ?? -1]
  return (
    sentence !== undefined && isItem(document, sentence.block) && opensItem(document, first, sentence.block)
  )
}

/** The only date of the line over a list (`papers exchanged at the meeting of 8 August:`); null for none or several. */
export function dateOfList(document: Document, first: number, datesOf: DatesOf): string | null {
  const { sentences, tokens } = document
  const sentence = sentences[tokens[first]?.sentence ?? -1]
  if (!sentence || !isItem(document, sentence.block) || !opensItem(document, first, sentence.block))
    return null
  const lead = leadOf(document, sentence.block)
  if (lead === null) return null
  let last = firstSentence(document, lead)
  while (sentences[last + 1]?.block === lead) last++
  const dates = datesOf(last)
  const [date] = dates
  return date && dates.length === 1 ? (date.several ? date.past.slice(0, 7) : date.past) : null
}

function isItem(document: Document, block: number): boolean {
  return BULLET.test(openingOf(document, block))
}

function opensItem(document: Document, first: number, block: number): boolean {
  const { text = '', start = 0 } = document.blocks[block] ?? {}
  const before = text.slice(0, (document.tokens[first]?.start ?? start) - start)
  if (before.length > LONGEST_OPENING) return false
  return before.replace(BULLET, '').split(/\s+/).filter(Boolean).length <= 2
}

/** The block over the list that `block` belongs to. */
function leadOf(document: Document, block: number): number | null {
  const kind = kindOf(document, block)
  for (let at = block - 1; at >= 0 && at > block - MOST_ITEMS; at--)
    if (!isItem(document, at) || kindOf(document, at) !== kind) return at
  return null
}

function openingOf({ blocks }: Document, block: number): string {
  return blocks[block]?.text.slice(0, LONGEST_OPENING) ?? ''
}

/** What an item begins with: a list in Roman numerals stands below a paragraph that is numbered itself. */
function kindOf(document: Document, block: number): string {
  const text = openingOf(document, block).trimStart()
  if (/^[IVX]{1,4}\b/.test(text)) return 'roman'
  if (/^\(?\d/.test(text)) return 'number'
  return /^\(?[a-z][.)]/.test(text) ? 'letter' : (text[0] ?? '')
}

const STRONG = new WeakMap<Document, Map<number, Step | null>>()

/** The last strong step of a block, read once: it is asked for each of its items. */
function lastStrongStep(document: Document, block: number): Step | null {
  const known = STRONG.get(document) ?? new Map<number, Step | null>()
  STRONG.set(document, known)
  const step = known.get(block)
  if (step !== undefined) return step
  const read = readStrongStep(document, block)
  known.set(block, read)
  return read
}

function readStrongStep(document: Document, block: number): Step | null {
  const { tokens, sentences, blocks } = document
  let best: Step | null = null
  const from = firstSentence(document, block)
  for (let n = from; sentences[n]?.block === block; n++) {
    const { first = 0, last = 0 } = sentences[n] ?? {}
    for (let at = first; at < last; at++) {
      for (const cue of cuesAt(tokens, at).slice(0, 1)) {
        if (cue.meaning.weak || cue.meaning.only) continue
        const { mood, first: begin } = moodOf(tokens, cue, first)
        best = stepOf(tokens, cue, { mood, first: begin })
      }
    }
  }
  return blocks[block] ? best : null
}
