/** The cues after an instrument: what is said of it. */
import type { Token } from '../document.ts'
import { isListed } from './cue-before.ts'
import { fits, hasBe, isPassive, type Place } from './cue-place.ts'
import type { CueAt } from './status-words.ts'

/** Tokens; a cue further off speaks of another thing. */
const REACH_AFTER = 24
const SUBJECT_OPENERS = new Set(
  'a all an both each he it its one our she some the their they this those we you'.split(' '),
)
const AUXILIARIES = new Set(
  'also are can had has have is may might must shall should was were will would'.split(' '),
)
/** Longer lists have a line of their own. */
const MOST_LISTED = 8
const PLURAL = /^(?:are|were|have)$/
const MONTH = /^(?:january|february|march|april|may|june|july|august|september|october|november|december)$/
const RELATIVE = new Set(['which', 'that', 'whose'])

/** Whether another subject stands between the instrument and the verb: `under the convention the plane was released`. */
function newSubject(tokens: readonly Token[], from: number, verb: number): boolean {
  const comma = tokens[from]?.text === ','
  const first = tokens[comma ? from + 1 : from]
  if (!first || from >= verb || !SUBJECT_OPENERS.has(first.key)) return false
  if (!comma) return true
  return !tokens.slice(from + 1, verb).some(({ text }) => text === ',')
}

/** What is said of the instrument after it, up to the next instrument. */
export function cuesAfter(
  tokens: readonly Token[],
  cues: readonly CueAt[],
  places: readonly Place[],
  n: number,
  end: number,
): CueAt[] {
  const place = places[n]
  if (!place) return []
  const ceiling = Math.min(places[n + 1]?.first ?? end, place.last + REACH_AFTER)
  const found: CueAt[] = []
  for (const cue of cues) {
    if (cue.first < place.last || cue.first < (found.at(-1)?.last ?? 0)) continue
    if (cue.first >= ceiling) break
    if (cue.meaning.side === 'before' || !fits(cue, place)) continue
    if (isParted(tokens, place.last, cue.first)) break
    if (
      speaksOf(tokens, cue, place) ||
      isCoordinated(tokens, found.at(-1), cue) ||
      goesOn(tokens, found.at(-1), cue)
    )
      found.push(cue)
  }
  return found.length > 0 ? found : cuesOfList(tokens, cues, places, n, end)
}

/** A semicolon parts what is said, but not inside brackets after the name: `(signed 2014; in force since 2017)`. */
function isParted(tokens: readonly Token[], from: number, to: number): boolean {
  let inside = false
  for (let at = from; at < to; at++) {
    const text = tokens[at]?.text
    if (text === '(' || text === ')') inside = text === '('
    if (text === ';' && !inside) return true
  }
  return false
}

/** `A pact with Peru and a treaty with Chile are being applied`: what is said of the last in the plural is said of all. */
function cuesOfList(
  tokens: readonly Token[],
  cues: readonly CueAt[],
  places: readonly Place[],
  n: number,
  end: number,
): CueAt[] {
  const [place, next] = [places[n], places[n + 1]]
  if (!place || !next || n + MOST_LISTED < places.length) return []
  const between = tokens.slice(place.last, next.first)
  if (!isListed(tokens, place.last, next.first) || !between.some(({ key }) => key === 'and' || key === ','))
    return []
  return cuesAfter(tokens, cues, places, n + 1, end).filter((cue) =>
    tokens.slice(Math.max(next.last, cue.first - 3), cue.last).some(({ key }) => PLURAL.test(key)),
  )
}

/** `which ended the war`: the instrument does it; in `which the presidents signed` it is done to the instrument. */
function isSubjectRelative(tokens: readonly Token[], from: number, verb: number): boolean {
  const relative = RELATIVE.has(tokens[from]?.key ?? '') ? from : from + 1
  return verb - relative < 2 || AUXILIARIES.has(tokens[relative + 1]?.key ?? '')
}

/** `was agreed and signed`: one verb more of the same subject. */
function isCoordinated(tokens: readonly Token[], before: CueAt | undefined, cue: CueAt): boolean {
  if (!before || !cue.forms.has('participle') || cue.first - before.last > 5) return false
  // `signed by 31 states, ratified by 20`
  const each = tokens[before.last]?.key === 'by' && tokens[cue.last]?.key === 'by'
  if (each && tokens[cue.first - 1]?.text === ',') return true
  return [tokens[cue.first - 1]?.key, tokens[cue.first - 2]?.key].some(
    (key) => key === 'and' || key === 'then' || (each && key === 'but'),
  )
}

/** `a treaty, signed in 2017, came into effect`: after what is put in, the verb of the instrument follows. */
function goesOn(tokens: readonly Token[], before: CueAt | undefined, cue: CueAt): boolean {
  if (!before?.forms.has('participle') || !cue.meaning.itself || cue.first - before.last > 6) return false
  return tokens[cue.first - 1]?.text === ','
}

/** `which ended decades of war`, `, ending a freeze`: what is ended is named; `ended in May`, `ended a year ago` end themselves. */
function endsSomething(tokens: readonly Token[], { first, last, meaning }: CueAt): boolean {
  if (meaning.done !== 'terminated' || !/^end(?:ed|ing|s)$/.test(tokens[first]?.key ?? '')) return false
  const object = tokens[last]
  if (object?.kind !== 'word' || object.sentence !== tokens[first]?.sentence) return false
  if (NO_OBJECT.test(object.key) || /ly$/.test(object.key)) return false
  return !tokens.slice(last, last + 5).some(({ key }) => /^(?:ago|earlier|later)$/.test(key))
}

const NO_OBJECT =
  /^(?:after|and|as|at|because|before|but|by|during|for|from|in|last|next|of|on|once|or|since|so|there|this|today|up|upon|when|while|with|without|yesterday)$/

function speaksOf(tokens: readonly Token[], cue: CueAt, place: Place): boolean {
  if (endsSomething(tokens, cue)) return false
  const name = afterDate(tokens, place.last)
  const gap = cue.first - name
  // one word stands right beside the name (`treaty negotiations`, `Treaty – talks began`), a phrase may stand after its verb
  const beside = /^[–—:(]$/.test(tokens[name]?.text ?? '') ? 1 : 0
  if (cue.meaning.side === 'after') return gap <= (cue.last - cue.first === 1 ? beside : 8)
  const relative = RELATIVE.has(tokens[name]?.key ?? '') || RELATIVE.has(tokens[name + 1]?.key ?? '')
  if (cue.meaning.itself && isOfAnother(tokens, name, cue.first)) return false
  if (cue.meaning.itself)
    return (gap <= 7 || followsRelative(tokens, name, cue.first)) && !isPassive(tokens, cue)
  if (!cue.forms.has('participle'))
    return relative && gap <= 14 && !isSubjectRelative(tokens, name, cue.first)
  if (hasBe(tokens, cue)) return !newSubject(tokens, name, cue.first)
  if (relative) return gap > 1 && !isSubjectRelative(tokens, name, cue.first)
  const opener = tokens[name]
  return (
    gap === 0 ||
    (gap <= 2 && opener?.text === ',') ||
    (/^(?:between|with|\()$/.test(opener?.key ?? '') && !hasVerb(tokens, name, cue.first))
  )
}

/** `the treaty of 8 May 1995, which …`: the index after a date that belongs to the name. */
function afterDate(tokens: readonly Token[], last: number): number {
  if (!/^(?:dated|from|of)$/.test(tokens[last]?.key ?? '')) return last
  let at = last + 1
  while (
    at < last + 5 &&
    (tokens[at]?.kind === 'number' ||
      MONTH.test(tokens[at]?.key ?? '') ||
      (tokens[at]?.text === ',' && tokens[at + 1]?.kind === 'number'))
  )
    at++
  return at > last + 1 ? at : last
}

/** `initialled in 2014 and signed in 2016, which is to take effect`: a late `which` still means the instrument. */
function followsRelative(tokens: readonly Token[], name: number, cue: number): boolean {
  for (let at = cue - 1; at >= name && at > cue - 6; at--) if (tokens[at]?.key === 'which') return true
  return false
}

/** `with the Union, of which Chad holds the chair`: the clause has a subject of its own. */
function isOfAnother(tokens: readonly Token[], name: number, cue: number): boolean {
  for (let at = name; at < cue - 1; at++)
    if (tokens[at + 1]?.key === 'which' && /^(?:by|for|in|of|on|under|with)$/.test(tokens[at]?.key ?? ''))
      return cue - at > 2
  return false
}

function hasVerb(tokens: readonly Token[], from: number, to: number): boolean {
  for (let at = from; at < to; at++)
    if (/^(?:was|were|is|are|has|had|have|will|would|said|says)$/.test(tokens[at]?.key ?? '')) return true
  return false
}
