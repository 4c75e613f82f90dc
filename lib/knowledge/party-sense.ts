/** Whether a name that a state or an organisation bears means that one where it stands. */
import exceptions from './data/not-parties.json' with { type: 'json' }
import { fold } from './fold.ts'
import { partyNames } from './party-names.ts'
import { type Named, type PartyToken, plainKey } from './party-words.ts'

const folded = (words: readonly string[]) => new Set(words.map(fold))
const PERSON_LIKE = folded(exceptions.personLike)
const PLACE = folded(exceptions.place)
const THING = folded(exceptions.thing)
const OFFICE = folded(exceptions.office)

/** Tells governments from places, persons and other things of the same name. */
export function isParty(tokens: readonly PartyToken[], named: Omit<Named, 'party'>): boolean {
  const before = tokens[named.first - 1]
  const after = tokens[named.last]
  const lastToken = tokens[named.last - 1]
  const joined =
    after?.kind === 'word' && !lastToken?.possessive && after.letters !== 'lower' ? after.key : ''
  const single = named.last - named.first === 1 ? plainKey(tokens[named.first]) : ''
  if (named.form === 'capital') {
    if (before && PLACE.has(before.key)) return false
    if (THING.has(joined)) return false
    if (startsDateline(tokens, named)) return false
  }
  if (!PERSON_LIKE.has(single) || named.form === 'demonym') return true
  if (joined && !OFFICE.has(joined) && !partyNames().byKey.has(joined) && after?.letters === 'initial')
    return false
  return !namesPerson(tokens, named.first - 1)
}

/** `HANOI (Reuters) —`, `WASHINGTON —`, `BEIJING, May 3`: a place at the head of a line. */
function startsDateline(tokens: readonly PartyToken[], named: Omit<Named, 'party'>): boolean {
  const after = tokens[named.last]
  if (after?.kind !== 'mark' || !startsSentence(tokens, named.first)) return false
  const capitals = tokens[named.first]?.letters === 'upper' && after.text === ','
  return capitals || (after.spaced && /^[–—(-]$/.test(after.text))
}

function startsSentence(tokens: readonly PartyToken[], at: number): boolean {
  const before = tokens[at - 1]
  return !before || before.sentence !== tokens[at]?.sentence || /^[“"]$/.test(before.text)
}

/** A capitalised word right before (`Michael Jordan`), unless it only opens the sentence or is a party itself. */
function namesPerson(tokens: readonly PartyToken[], at: number): boolean {
  const before = tokens[at]
  if (before?.kind !== 'word' || before.letters !== 'initial' || before.possessive) return false
  if (startsSentence(tokens, at)) return !OPENERS.has(before.key) && !partyNames().byKey.has(before.key)
  return !partyNames().byKey.has(before.key)
}

const OPENERS = new Set(
  'after although and as at before both but for from if in inside into like meanwhile near now of on since so that the then though through to today tomorrow under until when where while why with yesterday'.split(
    ' ',
  ),
)
