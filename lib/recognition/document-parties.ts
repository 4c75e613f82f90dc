/** The parties that a whole text names: read once a text, because several finders ask. */
import { addPartiesAt, addPartyWordsAt, type PartyMatch, type PartyWords } from '../knowledge/parties.ts'
import type { PartyToken } from '../knowledge/party-words.ts'
import { TOKENS_A_TURN, type Work } from '../work/turns.ts'
import type { Document } from './document.ts'

const READ = new WeakMap<Document, readonly PartyMatch[]>()

/** As `findParties` over all tokens. */
export function* partiesOfDocument(document: Document): Work<readonly PartyMatch[]> {
  const parties = READ.get(document) ?? (yield* throughAll(document, addPartiesAt))
  READ.set(document, parties)
  return parties
}

/** As `findPartyWords` over all tokens. */
export function partyWordsOfDocument(document: Document): Work<PartyWords[]> {
  return throughAll(document, addPartyWordsAt)
}

type AddAt<Found> = (found: Found[], tokens: readonly PartyToken[], at: number, last: number) => number

function* throughAll<Found>({ tokens }: Document, addAt: AddAt<Found>): Work<Found[]> {
  const found: Found[] = []
  let border = TOKENS_A_TURN
  for (let at = 0; at < tokens.length; ) {
    at = addAt(found, tokens, at, tokens.length)
    if (at < border) continue
    border = at + TOKENS_A_TURN
    yield
  }
  return found
}
