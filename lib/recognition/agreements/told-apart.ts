/** Whether two passages that word an instrument alike can mean the same one, by the parties beside them. */
import type { Party } from '../../domain/country.ts'
import { findParties } from '../../knowledge/parties.ts'
import type { Document } from '../document.ts'
import type { Candidate } from './candidate.ts'

const OPENERS = new Set(['among', 'between', 'with'])
const ANOTHER = /^(?:another|further|second|separate|third)$/
/** Tokens after an opener within which its parties stand. */
const REACH = 14
/** Longer sentences are cut: they are none. */
const LONGEST = 120

/** `a pact with Peru` after `a pact with Chile`, `another pact`: two; said of the same parties again: one. */
export function isSameAgain(document: Document, before: Candidate, here: Candidate): boolean {
  const { tokens } = document
  if (tokens.slice(Math.max(0, here.first - 3), here.first).some(({ key }) => ANOTHER.test(key))) return false
  const [theirs, ours] = [partnersOf(document, before), partnersOf(document, here)]
  if (theirs.size > 0 && ours.size > 0) return equal(theirs, ours)
  const [there, all] = [partiesOfSentence(document, before), partiesOfSentence(document, here)]
  return all.size > 1 && equal(there, all)
}

/** Parties that stand in the sentence of a mention. */
export function partiesOfSentence({ tokens, sentences }: Document, { first }: Candidate): ReadonlySet<Party> {
  const sentence = sentences[tokens[first]?.sentence ?? -1]
  if (!sentence) return new Set()
  const last = Math.min(sentence.last, sentence.first + LONGEST)
  return new Set(findParties(tokens, sentence.first, last).map(({ party }) => party))
}

/** Parties in the name of a mention and right after it: `with Peru`, `between Chad and Niger`. */
function partnersOf({ tokens }: Document, { first, last }: Candidate): ReadonlySet<Party> {
  const parties = findParties(tokens, first, last).map(({ party }) => party)
  if (OPENERS.has(tokens[last]?.key ?? '')) {
    let to = last + 1
    while (
      to < last + REACH &&
      tokens[to]?.sentence === tokens[last]?.sentence &&
      tokens[to]?.kind !== 'mark'
    )
      to++
    parties.push(...findParties(tokens, last + 1, to).map(({ party }) => party))
  }
  return new Set(parties)
}

function equal(a: ReadonlySet<Party>, b: ReadonlySet<Party>): boolean {
  return a.size === b.size && [...a].every((party) => b.has(party))
}
