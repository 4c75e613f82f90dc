/** Lists over several blocks: a sentence announces them with a colon, bullets, headings or verbs in front carry them on. */
import { spelling } from '../../knowledge/topic-cues.ts'
import type { Document, Sentence } from '../document.ts'
import { lexemeAt } from './cooperation-lexicon.ts'
import { hasHeading } from './headings.ts'
import type { Carry } from './strength.ts'

const BULLET = /^(?:[•●▪◦○·*–—-]|\(?[\divx]{1,4}[.)]|[a-z]\))\s/i
const LONGEST_HEADING = 80
/** So many blocks after a list broke off, a heading of its form still belongs to it. */
const MOST_BLOCKS_BETWEEN = 12

/** Hands the governor of a list on from block to block. Sentences must come in order. */
export class ListCarry {
  private carry: Carry = null
  private block = -1
  private lastMember = -1
  private reading: Sentence | null = null
  /** A colon announced the list, so that headings may be its members. */
  private byColon = false
  /** A heading begins this block: what follows it is told, not listed. */
  private headed = false
  private readonly document: Document

  constructor(document: Document) {
    this.document = document
  }

  /** What the list announced before means for this sentence; null where it stands in none. */
  at(sentence: Sentence): Carry {
    this.reading = sentence
    if (!this.carry) return null
    const begins = sentence.block !== this.block
    if (begins) this.begin(sentence)
    if (sentence.block - this.lastMember > MOST_BLOCKS_BETWEEN) this.carry = null
    return this.lastMember === sentence.block && (begins || !this.headed) ? this.carry : null
  }

  private begin(sentence: Sentence): void {
    this.block = sentence.block
    this.headed = this.byColon && hasHeading(this.document.tokens, sentence)
    if (this.headed || carriesOn(this.document, sentence)) this.lastMember = sentence.block
  }

  /** Notes that the sentence just read announces a list. */
  announced(carry: Carry): void {
    if (!carry || !this.reading) return
    this.carry = carry
    this.lastMember = this.reading.block
    this.byColon = this.document.tokens[this.reading.last - 1]?.text === ':'
  }
}

/** Whether the block of this sentence reads as a member of a list: a bullet, a heading line, or a verb in front. */
function carriesOn({ blocks, tokens }: Document, sentence: Sentence): boolean {
  const block = blocks[sentence.block]
  if (!block) return false
  if (BULLET.test(block.text.trimStart()) || block.text.trimEnd().endsWith(';')) return true
  if (block.text.length <= LONGEST_HEADING && block.text.trimEnd().endsWith(':')) return true
  const lexeme = lexemeAt((at) => spelling(tokens[at]?.key ?? ''), sentence.first)
  const form = [...(lexeme?.roles.values() ?? [])].find((value) => value !== null)
  return form === 'ing' || form === 'base'
}
