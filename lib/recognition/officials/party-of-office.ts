/** Whether a state or organisation in an office is the one served, or only where its bearer is sent. */

import type { OfficePhrase } from './office.ts'

/** Offices that are held at somebody else's: what follows `to`, `in`, `at` is not whom they serve. */
export const ACCREDITED = new Set([
  'ambassador',
  'envoy',
  'consul',
  'charge',
  'high commissioner',
  'commissioner',
  'nuncio',
  'representative',
  'delegate',
  'adviser',
  'advisor',
  'attache',
  'aide',
  'diplomat',
])

/** `Ambassador to the RoK`, `ambassador in Nairobi` keep the place in their wording; `president of Azerbaijan` does not. */
export function keepsParty(office: OfficePhrase, link: string, before: string): boolean {
  if (before === 'bank' || office.head.key === 'mayor' || MONARCHS.has(office.head.key)) return true
  return ACCREDITED.has(office.head.key) ? link !== 'of' : link === 'to' || link === 'for'
}

/** `Amir of the State of Qatar` is the whole title. */
const MONARCHS = new Set(['amir', 'emir', 'ruler', 'sultan'])

/** Heads that serve whom they are `to`: `adviser to Iran's supreme leader`. */
const SERVES = new Set([
  'adviser',
  'advisor',
  'aide',
  'deputy',
  'assistant',
  'secretary',
  'chief',
  'counsel',
  'spokesman',
  'spokeswoman',
  'spokesperson',
])

type PartyAfter = { party: string; link: string; inside: boolean; organisation: boolean }

export function notePartyAfter(
  office: OfficePhrase,
  { party, link, inside, organisation }: PartyAfter,
): void {
  if (link === 'on' || (link === 'at' && (!organisation || ACCREDITED.has(office.head.key)))) return
  const sent = (link === 'in' || link === 'for') && ACCREDITED.has(office.head.key)
  if (sent || (link === 'to' && !SERVES.has(office.head.key))) {
    office.posts.push(party)
    return
  }
  if (office.parties.length === 0 || (office.head.plural && !inside && office.parties.length < 4))
    office.parties.push(party)
  else if (office.head.plural && office.parties.length < 4 && link === 'of') office.parties.push(party)
}
