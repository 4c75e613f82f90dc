/** Lists over several blocks: a sentence announces them with a colon, bullets, headings or verbs in front carry them on. */
import { spelling } from '../../knowledge/topic-cues.ts'
import type { Document, Sentence } from '../document.ts'
import { lexemeAt } from './cooperation-lexicon.ts'
import type { Carry } from './strength.ts'

const BULLET = /^(?:[•●▪◦○·*–—-]|\(?[\divx]{1,4}[.)]|[a-z]\))\s/i
const LONGEST_HEADING = 80
const LONGEST_LOOK = 400
/** So many blocks after a list broke off, a heading of its form still belongs to it. */
const MOST_BLOCKS_BETWEEN = 12

/** Hands the governor of a list on from block to block. Sentences must come in order. */
export class ListCarry {
  private carry: Carry = null
  private block = -1
  private lastMember = -1
  private announcedIn = -1
  private readonly document: Document

  constructor(document: Document) {
    this.document = document
  }

  /** What the list announced before means for this sentence; null where it stands in none. */
  at(sentence: Sentence): Carry {
    this.announcedIn = sentence.block
    if (!this.carry) return null
    if (sentence.block !== this.block) {
      this.block = sentence.block
      if (carriesOn(this.document, sentence)) this.lastMember = sentence.block
    }
    if (sentence.block - this.lastMember > MOST_BLOCKS_BETWEEN) this.carry = null
    return this.lastMember === sentence.block ? this.carry : null
  }

  /** Notes that the sentence just read announces a list. */
  announced(carry: Carry): void {
    if (!carry) return
    this.carry = carry
    this.lastMember = this.announcedIn
  }
}

/** Whether the block of this sentence reads as a member of a list: a bullet, a heading, or a verb in front. */
function carriesOn({ blocks, tokens }: Document, sentence: Sentence): boolean {
  const block = blocks[sentence.block]
  if (!block) return false
  const text = block.text.slice(0, LONGEST_LOOK).trim()
  if (BULLET.test(text) || text.endsWith(';')) return true
  if (block.text.length <= LONGEST_HEADING && text.endsWith(':')) return true
  const lexeme = lexemeAt((at) => spelling(tokens[at]?.key ?? ''), sentence.first)
  const form = [...(lexeme?.roles.values() ?? [])].find((value) => value !== null)
  return form === 'ing' || form === 'base'
}
