/** How many states a step is told of: `ratified by 20`, `31 states have signed`, `the 43rd state to ratify`. */
import type { Token } from '../document.ts'
import { countAt, ordinalAt } from './number-words.ts'
import type { Step } from './status-cues.ts'

/** More states than these there are not. */
const MOST_STATES = 250
const STATES =
  /^(?:capitals|countries|governments|members|nations|parliaments|parties|ratifications|signatories|signatures|states)$/
/** Those of them who act. */
const DOERS = /^(?:capitals|countries|governments|members|nations|parliaments|parties|signatories|states)$/
/** Between a number and its noun: `27 EU member states`, `nine more ratifications`. */
const DESCRIBES = /^(?:additional|contracting|further|member|more|neighbouring|other|others|signatory|state)$/
/** Before a number. */
const ABOUT = /^(?:about|all|almost|already|another|at|just|least|nearly|only|over|some|than|the)$/
/** Tokens between a verb and the states that are its subject. */
const REACH = 9

/** How many states take the step, or the place in their row of the one that does; null where the text does not count. */
export function countedStates(tokens: readonly Token[], { first, last, cue }: Step): number | null {
  const count = countInside(tokens, cue, last) ?? countAround(tokens, { first, last, cue })
  return count !== null && count <= MOST_STATES ? count : null
}

/** `needs nine more ratifications`; `lasted four years` counts no states. */
function countInside(tokens: readonly Token[], cue: number, last: number): number | null {
  if (!tokens.slice(cue, last).some(({ key }) => STATES.test(key))) return null
  for (let at = cue; at < last; at++) {
    const count = countAt(tokens, at)
    if (count !== null) return count
  }
  return null
}

function countAround(
  tokens: readonly Token[],
  { first, last, cue }: Pick<Step, 'first' | 'last' | 'cue'>,
): number | null {
  if (tokens[last]?.key === 'by') return countAfter(tokens, last + 1)
  return rankBefore(tokens, cue) ?? countBefore(tokens, Math.min(first, cue))
}

/** `by 31 states`, `by only 20`; not `by 85 votes`, `by 10 May`. */
function countAfter(tokens: readonly Token[], from: number): number | null {
  let at = from
  while (at < from + 3 && ABOUT.test(tokens[at]?.key ?? '')) at++
  const count = countAt(tokens, at)
  if (count === null) return null
  const sentence = tokens[at]?.sentence
  for (let n = at + 1; n < at + 5; n++) {
    const token = tokens[n]
    if (!token || token.sentence !== sentence || token.kind === 'mark') return n === at + 1 ? count : null
    if (STATES.test(token.key)) return count
    if (n === at + 1 && /^(?:and|but|of|so|while)$/.test(token.key)) return count
    if (!DESCRIBES.test(token.key) && token.letters === 'lower') return null
  }
  return null
}

/** `31 states have`, `20 of the 32 signatories`. */
function countBefore(tokens: readonly Token[], to: number): number | null {
  const sentence = tokens[to]?.sentence
  let noun = false
  for (let at = to - 1; at > to - REACH; at--) {
    const token = tokens[at]
    if (!token || token.sentence !== sentence || (token.kind === 'mark' && !/^[-–]$/.test(token.text)))
      return null
    if (!noun) {
      const alone = countAt(tokens, at)
      if (alone !== null) return alone
      if (DOERS.test(token.key)) noun = true
      else if (!/^(?:also|already|had|has|have|now|only|so|far|that|then|which|who)$/.test(token.key))
        return null
      continue
    }
    const count = countAt(tokens, at)
    if (count === null) {
      if (!DESCRIBES.test(token.key) && token.letters === 'lower') return null
      continue
    }
    // of 32 signatories 20 did it
    const of = tokens[at - 1]?.key === 'the' ? at - 2 : at - 1
    return tokens[of]?.key === 'of' ? countAt(tokens, of - 1) : count
  }
  return null
}

/** `became the 43rd state to ratify`. */
function rankBefore(tokens: readonly Token[], cue: number): number | null {
  if (tokens[cue - 1]?.key !== 'to') return null
  const sentence = tokens[cue]?.sentence
  for (let at = cue - 2; at > cue - REACH && tokens[at]?.sentence === sentence; at--) {
    const rank = ordinalAt(tokens[at])
    if (rank !== null) return rank > 1 ? rank : null
    if (tokens[at]?.kind === 'mark') return null
  }
  return null
}
