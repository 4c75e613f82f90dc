/** Words that only name a party: they tell no instrument from another between the same parties. */
import type { Party } from '../domain/country.ts'
import { partyName } from '../words/party-name.ts'
import { inEnglish } from '../words/say.ts'

/** Whether a folded word is the name of one of these parties or made from it: `Singaporean`, `Chinese`. */
export function isPartyWord(word: string, parties: readonly Party[]): boolean {
  return parties.some((party) => wordsOfParty(party).some((own) => isFormOf(own, word)))
}

/** There are some hundred states and organisations, and asking for their names is slow. */
const partyWords = new Map<string, string[]>()

function wordsOfParty(party: string): string[] {
  const known = partyWords.get(party)
  if (known) return known
  const words = [party, ...inEnglish(() => partyName(party)).split(/[^\p{L}]+/u)]
  const fresh = words.map((word) => word.toLowerCase()).filter((word) => word.length > 1)
  partyWords.set(party, fresh)
  return fresh
}

function isFormOf(party: string, word: string): boolean {
  return word === party || (party.length > 3 && word.length > 3 && word.slice(0, 4) === party.slice(0, 4))
}
