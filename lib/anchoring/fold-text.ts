/** A text as it reads, whatever way it was written. */
import { characterEnd, kindOf, MARK } from './character-kinds.ts'

// Of single and double quotation marks only that they are some: house styles change one for the other.
const QUOTES = /["“”„‟«»″‘’‚‛′`´ʼ]/g
const DASHES = /[‐‑‒–—―−]/g
const UNSEEN = /[\s\p{Cc}\p{Cf}]+/gu

/** What a unit without marks becomes, kept for each that occurs: pages are long, and have few. 0 is not yet known. */
const foldedUnits = new Uint16Array(0x10000)
/** Becomes nothing; becomes something else than one unit. No character has these numbers. */
const NOTHING = 0xfffe
const LONGER = 0xffff

/** Below it there are no combining marks. */
const FIRST_MARK = 0x300

/** So many units are made to text at once. */
const AT_ONCE = 4096

/**
 * Folds [from, to) of a text, a cut between characters: case, composed and decomposed letters, ligatures, quotation
 * marks and dashes are made one; white space and what cannot be seen are left out. Length may differ from the input's.
 */
export function fold(text: string, from = 0, to = text.length): string {
  let folded = ''
  let units: number[] = []
  for (let at = from; at < to; ) {
    const unit = text.charCodeAt(at)
    const next = text.charCodeAt(at + 1)
    const marked = next >= FIRST_MARK && at + 1 < to && kindOf(next) === MARK
    const becomes = marked ? LONGER : foldedUnits[unit] || learn(unit)
    const end = marked ? Math.min(to, characterEnd(text, at + 1)) : at + 1
    if (becomes === LONGER) pushUnits(units, foldCharacter(text.slice(at, end)))
    else if (becomes !== NOTHING) units.push(becomes)
    at = end
    if (units.length >= AT_ONCE) {
      folded += String.fromCharCode(...units)
      units = []
    }
  }
  return folded + String.fromCharCode(...units)
}

function learn(unit: number): number {
  const folded = foldCharacter(String.fromCharCode(unit))
  const becomes = folded === '' ? NOTHING : folded.length === 1 ? folded.charCodeAt(0) : LONGER
  foldedUnits[unit] = becomes
  return becomes
}

function pushUnits(units: number[], text: string): void {
  for (let at = 0; at < text.length; at++) units.push(text.charCodeAt(at))
}

/** By way of capitals, or "ß" and "SS", "ς" and "Σ" would stay two. */
function foldCharacter(character: string): string {
  return character
    .replace(QUOTES, "'")
    .replace(DASHES, '-')
    .normalize('NFKD')
    .toUpperCase()
    .toLowerCase()
    .replace(UNSEEN, '')
}
