import { describe, expect, test } from 'vitest'
import {
  ALONE,
  characterEnd,
  characterStart,
  cutsWord,
  kindOf,
  MARK,
  OUTSIDE,
  UNSEEN,
  WORD,
} from '../../../lib/anchoring/character-kinds.ts'

const LONG_MARKED = `e${'\u0301'.repeat(100)}`

describe('a character is', () => {
  test.each([
    ['part of a word', WORD, 'aZ09éßđОعא한'],
    ['a word of its own', ALONE, '条ひカไກខမ\ud83d\udbff'],
    ['part of the one before it', MARK, '\u0301\u0323\u064b\ufe0f\u200d\udc00\udfff'],
    ['not seen', UNSEEN, '\u00ad\u200b\u200e\u202a\u2060\ufeff'],
    ['no part of a word', OUTSIDE, " \n\t\u00a0.,-–—“”'’_/$+\u0000"],
  ])('%s', (_, kind, characters) => {
    for (let at = 0; at < characters.length; at++) {
      const unit = characters.charCodeAt(at)
      // Asked twice, because the first answer is remembered.
      expect([kindOf(unit), kindOf(unit)], `U+${unit.toString(16)}`).toEqual([kind, kind])
    }
  })

  test('no part of a word where the text has ended', () => {
    expect(kindOf(''.charCodeAt(0))).toBe(OUTSIDE)
  })
})

describe('a cut', () => {
  test.each([
    ['between letters', 'pact', 2, 2, 2],
    ['within a pair of surrogates', 'a😀b', 2, 1, 3],
    ['between a letter and its marks', 've\u0301\u0323n', 2, 1, 4],
    ['between the marks of a letter', 've\u0301\u0323n', 3, 1, 4],
    ['before a letter with marks', 've\u0301\u0323n', 1, 1, 1],
    ['after a letter with marks', 've\u0301\u0323n', 4, 4, 4],
    ['at the beginning', 'pact', 0, 0, 0],
    ['at the end', 'pact', 4, 4, 4],
    ['before a mark that has no letter', '\u0301pact', 0, 0, 1],
    ['within marks that have no letter', '\u0301\u0323', 1, 0, 2],
  ])('%s goes to the bounds of the character', (_, text, at, start, end) => {
    expect([characterStart(text, at), characterEnd(text, at)]).toEqual([start, end])
  })

  test('goes over 32 marks and no more', () => {
    expect(characterStart(LONG_MARKED, 32)).toBe(0)
    expect(characterStart(LONG_MARKED, 60)).toBe(28)
    expect(characterEnd(LONG_MARKED, 60)).toBe(92)
    expect(characterEnd(LONG_MARKED, 90)).toBe(101)
  })
})

describe('a cut parts a word', () => {
  test.each([
    ['between letters', 'pact', 2],
    ['between a letter and a digit', 'G20', 1],
    ['before a soft hyphen in a word', 'har\u00adbour', 3],
    ['after a soft hyphen in a word', 'har\u00adbour', 4],
    ['after a letter with a mark', 'e\u0301n', 2],
    ['between a letter and its mark', 'e\u0301', 1],
    ['within a pair of surrogates', '😀', 1],
    ['in a row of more than 32 unseen characters', `a${'\u200b'.repeat(80)}b`, 40],
  ])('%s', (_, text, at) => expect(cutsWord(text, at)).toBe(true))

  test.each([
    ['at the beginning', 'pact', 0],
    ['at the end', 'pact', 4],
    ['before a mark that begins the text', '\u0301a', 0],
    ['before a space', 'the pact', 3],
    ['after a space', 'the pact', 4],
    ['at a hyphen', 'no-one', 2],
    ['between a space and a soft hyphen', 'the \u00adpact', 4],
    ['between a soft hyphen and a space', 'the\u00ad pact', 4],
    ['between words of a script without spaces', '条約', 1],
    ['between a letter and such a word', 'a条', 1],
  ])('not %s', (_, text, at) => expect(cutsWord(text, at)).toBe(false))
})
