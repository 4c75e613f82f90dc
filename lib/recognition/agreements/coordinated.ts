/** `agreements on extradition and the transfer of prisoners`: one head, several instruments. */
import type { Token } from '../document.ts'
import type { Candidate } from './candidate.ts'
import { STATE_ADJECTIVES } from './head-words.ts'

/** One candidate a member of the subject, the first with the head; the candidate alone where there is one member. */
export function partCoordinated(tokens: readonly Token[], candidate: Candidate): Candidate[] {
  const { phrase, last } = candidate
  if (!phrase?.found.plural || !phrase.hasSubject || candidate.rule === 'titled-instrument')
    return [candidate]
  const from = phrase.nameLast + 1
  const members: { first: number; last: number }[] = []
  let first = from
  for (let at = from; at <= last; at++) {
    const token = tokens[at]
    const ends = at === last || token?.text === ',' || (token?.key === 'and' && !bindsWords(tokens, at, last))
    if (!ends) continue
    if (at > first) members.push({ first, last: at })
    first = at + 1
  }
  if (members.length < 2) return [candidate]
  return members.map((member, n) => ({
    ...candidate,
    first: n === 0 ? candidate.first : member.first,
    last: member.last,
    kind: 'full',
    rule: 'coordinated-instruments',
    certainty: 0.7,
  }))
}

/** `construction and use of roads`: both words share what follows, so `and` parts nothing. */
function bindsWords(tokens: readonly Token[], and: number, last: number): boolean {
  const next = tokens[and + 1]
  const shared = tokens[and + 2]?.key === 'of' && and + 3 < last
  return !next || shared || STATE_ADJECTIVES.has(next.key)
}
