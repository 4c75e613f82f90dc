/** The parties that sign, where a list of them is the subject: `Chile, Peru and Ecuador signed a pact`. */
import type { Party } from '../../domain/country.ts'
import { findParties } from '../../knowledge/parties.ts'
import type { Token } from '../document.ts'

/** Tokens from the verb to the instrument. */
const REACH = 12
/** Tokens before the verb within which its subject stands. */
const LONGEST_LIST = 80
/** What two or more do together with a text. */
const TOGETHER =
  /^(?:sign(?:s|ed)?|ink(?:s|ed)?|initial(?:s|ed|led)?|conclude[ds]?|adopt(?:s|ed)?|reach(?:ed|es)?|seal(?:s|ed)?|clinch(?:es|ed)?|strikes?|struck|launch(?:es|ed)?|exchange[ds]?|renew(?:s|ed)?)$/
/** Between a subject and its verb. */
const BETWEEN =
  /^(?:also|and|had|has|have|jointly|just|on|then|today|yesterday|(?:mon|tues|wednes|thurs|fri|satur|sun)day)$|ly$/
/** Between two members of a list. */
const LINK = /^(?:,|&|and|as|governments?|kingdom|of|republic|state|the|well)$/

/** The members of the list that signs what stands at token `first`; [] where none of two or more stands before the verb. */
export function signersBefore(tokens: readonly Token[], first: number): Party[] {
  const sentence = tokens[first]?.sentence
  for (let verb = first - 1; verb >= first - REACH && tokens[verb]?.sentence === sentence; verb--) {
    if (!TOGETHER.test(tokens[verb]?.key ?? '')) continue
    let end = verb
    while (tokens[end - 1]?.sentence === sentence && isBetween(tokens[end - 1])) end--
    let start = end
    while (end - start < LONGEST_LIST && tokens[start - 1]?.sentence === sentence) start--
    return listUpTo(tokens, start, end)
  }
  return []
}

function isBetween(token: Token | undefined): boolean {
  return token !== undefined && (BETWEEN.test(token.key) || TOGETHER.test(token.key))
}

/** The parties of the list that ends right before `end`. */
function listUpTo(tokens: readonly Token[], from: number, end: number): Party[] {
  const list: Party[] = []
  let next = end
  for (const { party, first, last } of findParties(tokens, from, end).reverse()) {
    // both parties of a compound have its one token
    const joined = last > next || tokens.slice(last, next).every(({ key, text }) => LINK.test(key || text))
    if (!joined || (next === end && last !== end)) break
    list.unshift(party)
    next = first
  }
  const parties = [...new Set(list)]
  return parties.length > 1 ? parties : []
}
