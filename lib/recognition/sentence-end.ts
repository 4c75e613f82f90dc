/** Where sentences end: at a mark that ends one, unless an abbreviation or an initial stands before it. */
import type { PartyToken } from '../knowledge/party-words.ts'

const ABBREVIATIONS = new Set(
  `adm amb assoc asst brig capt col cmdr cpl dept dr dy eng engr feb fr gen gov hon ing iur jan jr lt lieut ma maj md messrs min mohd mr mrs ms mt no nov
   oct pres prof pte rep rev rt sen sept sec sgt sr st supt vs`.split(/\s+/),
)

/** What may stand between the mark that ends a sentence and the next sentence. */
const CLOSING = new Set('"\'”’)]»')
const ENDING = new Set('.!?…')

/** Whether the sentence that began at token `first` ends before `next`, which stands after white space. */
export function endsSentence(tokens: readonly PartyToken[], first: number, next: PartyToken): boolean {
  let at = tokens.length - 1
  while (at > first && isMark(tokens[at], CLOSING)) at--
  const mark = tokens[at]
  if (!mark || at < first || !isMark(mark, ENDING)) return false
  if (next.letters === 'lower' && next.kind === 'word') return false
  if (mark.text !== '.') return true
  const before = tokens[at - 1]
  if (!before || at - 1 < first || mark.spaced) return true
  if (ABBREVIATIONS.has(before.key)) return false
  const initial = before.text.length === 1 && before.letters === 'initial'
  return !initial
}

function isMark(token: PartyToken | undefined, marks: ReadonlySet<string>): boolean {
  return token?.kind === 'mark' && marks.has(token.text)
}
