/** Blocks that go on with a list announced by the block before them. */

import { spelling } from '../../knowledge/topic-cues.ts'
import type { Document, Sentence } from '../document.ts'
import { lexemeAt } from './cooperation-lexicon.ts'

const BULLET = /^(?:[•●▪◦·*–—-]|\(?[\divx]{1,4}[.)]|[a-z]\))\s/i
const LONGEST_HEADING = 80

/** Whether the block of this sentence reads as a member of a list: a bullet, a heading, or a verb in front. */
export function carriesOn({ blocks, tokens }: Document, sentence: Sentence): boolean {
  const block = blocks[sentence.block]
  if (!block) return false
  const text = block.text.slice(0, 400).trim()
  if (BULLET.test(text)) return true
  if (text.length <= LONGEST_HEADING && (text.endsWith(':') || text.endsWith(';'))) return true
  const lexeme = lexemeAt((at) => spelling(tokens[at]?.key ?? ''), sentence.first)
  const form = [...(lexeme?.roles.values() ?? [])].find((value) => value !== null)
  return form === 'ing' || form === 'base' || text.endsWith(';')
}
