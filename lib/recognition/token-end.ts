/** Where words, numbers and marks end. Each unit is looked at once, so that reading is linear in the text, whatever it is. */
import { COMBINING, kindAt, LETTER, NUMBER } from '../knowledge/unit-kinds.ts'

const APOSTROPHE = 0x27
const COMMA = 0x2c
const HYPHEN = 0x2d
const DOT = 0x2e
const UNICODE_HYPHEN = 0x2010
const HYPHEN_WITHOUT_BREAK = 0x2011
const CURLED_APOSTROPHE = 0x2019

/** The end of the token that begins at `start`, where no white space stands; what is possessive (`'s`) is part of it here. */
export function tokenEnd(text: string, start: number): number {
  const kind = kindAt(text, start)
  if (kind & LETTER) return initialsEnd(text, start) ?? wordEnd(text, start)
  if (kind & NUMBER) return numberEnd(text, start)
  return start + widthAt(text, start)
}

/** Whether a unit is one of the apostrophes that words are written with. */
export function isApostrophe(unit: number): boolean {
  return unit === APOSTROPHE || unit === CURLED_APOSTROPHE
}

/** `U.S.`: two letters or more with a dot each; null where there are fewer. */
function initialsEnd(text: string, start: number): number | null {
  let end = start
  let count = 0
  while (kindAt(text, end) & LETTER) {
    const dot = end + widthAt(text, end)
    if (text.charCodeAt(dot) !== DOT) break
    end = dot + 1
    count++
  }
  return count < 2 ? null : end
}

/**
 * `Jae-in`, `N'Djamena`: a hyphen before a letter or number, or an apostrophe before a letter, goes on with the word.
 * Combining marks belong to words, so that decomposed text has the same words as composed text.
 */
function wordEnd(text: string, start: number): number {
  for (let end = start; ; end++) {
    end = pastAll(text, end, LETTER | NUMBER | COMBINING)
    const unit = text.charCodeAt(end)
    const next = isHyphen(unit) ? LETTER | NUMBER : isApostrophe(unit) ? LETTER : 0
    if (!(kindAt(text, end + 1) & next)) return end
  }
}

/** `1,500.25`, `21st` */
function numberEnd(text: string, start: number): number {
  for (let end = start; ; end++) {
    end = pastAll(text, end, NUMBER)
    const unit = text.charCodeAt(end)
    const goesOn = (unit === DOT || unit === COMMA) && kindAt(text, end + 1) & NUMBER
    if (!goesOn) return pastAll(text, end, LETTER | COMBINING)
  }
}

function pastAll(text: string, at: number, kinds: number): number {
  let end = at
  while (kindAt(text, end) & kinds) end++
  return end
}

function isHyphen(unit: number): boolean {
  return unit === HYPHEN || unit === UNICODE_HYPHEN || unit === HYPHEN_WITHOUT_BREAK
}

/** Units of the character at `at`: two where the first half of a pair stands before the second. */
function widthAt(text: string, at: number): number {
  const isHalf = (text.charCodeAt(at) & 0xfc00) === 0xd800
  return isHalf && (text.charCodeAt(at + 1) & 0xfc00) === 0xdc00 ? 2 : 1
}
