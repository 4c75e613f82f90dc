/** Where capitals say little, and which words they show to be names. */
import type { Work } from '../../work/turns.ts'
import type { Document, Token } from '../document.ts'

/** Headlines bear no full stop, unless they are written in capitals throughout. */
export function isTitleCase(tokens: readonly Token[], first: number, last: number): boolean {
  let capital = 0
  let upper = 0
  let all = 0
  for (let at = first; at < last; at++) {
    const token = tokens[at]
    if (token?.kind !== 'word' || SMALL.has(token.key)) continue
    all++
    if (token.letters !== 'lower') capital++
    if (token.letters === 'upper') upper++
  }
  const closed = /^[.!?;]$/.test(tokens[last - 1]?.text ?? '')
  return all >= 3 && (closed ? upper === all : capital >= all * 0.9)
}

/** Words that headlines leave in lower case. */
const SMALL = new Set(
  'a an and as at but by for from in into is its of off on or over per than the to up vs via with amid after'.split(
    ' ',
  ),
)

/** Keys seen with a capital inside a sentence of ordinary case. `titleCase`: by sentence. */
export function* seenAsName(document: Document, titleCase: readonly boolean[]): Work<Set<string>> {
  const seen = new Set<string>()
  for (const [number, { first, last }] of document.sentences.entries()) {
    if (titleCase[number]) continue
    yield
    for (let at = first + 1; at < last; at++) {
      const token = document.tokens[at]
      if (token?.kind === 'word' && token.letters !== 'lower') seen.add(token.key)
    }
  }
  return seen
}
