/** The same words written in another way: by another system, another house style, another template. */
import type { Chance } from './chance.ts'
import { type Edit, edited, mapParts } from './edits.ts'

/** After these the quote stands, to the character, where the parts of the passage meet. */
export const REWRITINGS: Readonly<Record<string, Edit>> = {
  'decomposed letters': (passage) =>
    edited(
      passage,
      mapParts(passage, (part) => part.normalize('NFD')),
    ),
  'composed letters': (passage) =>
    edited(
      mapParts(passage, (part) => part.normalize('NFD')),
      mapParts(passage, (part) => part.normalize('NFC')),
    ),
  'white space': (passage, chance) =>
    edited(
      passage,
      mapParts(passage, (part) => otherSpaces(part, chance)),
    ),
  'line breaks': (passage, chance) =>
    edited(
      passage,
      mapParts(passage, (part) => lineBreaks(part, chance)),
    ),
  'soft hyphens': (passage, chance) =>
    edited(
      passage,
      mapParts(passage, (part) => insideWords(part, ['\u00ad'], chance)),
    ),
  'zero-width': (passage, chance) =>
    edited(
      passage,
      mapParts(passage, (part) => insideWords(part, ZERO_WIDTH, chance)),
    ),
  'quotes and dashes': (passage) => edited(passage, mapParts(passage, otherQuotes)),
  capitals: (passage) =>
    edited(
      passage,
      mapParts(passage, (part) => part.toUpperCase()),
    ),
}

/** Words that came to touch, because what parted them was no text. */
export const JOINS: Readonly<Record<string, Edit>> = {
  'words joined': (passage, chance) =>
    edited(
      passage,
      mapParts(passage, (part) =>
        part.replaceAll(/(?<=\S)\s+(?=\S)/g, (space) => (chance.happens(0.05) ? '' : space)),
      ),
    ),
}

const SPACES = ['\u00a0', '  ', '\u2009', '\t', '\n', '\u202f', '\u3000']
const ZERO_WIDTH = ['\u200b', '\u200c', '\u2060', '\ufeff']

function otherSpaces(part: string, chance: Chance): string {
  return part.replaceAll(' ', () => (chance.happens(0.4) ? chance.one(SPACES) : ' '))
}

function lineBreaks(part: string, chance: Chance): string {
  return part.replaceAll(/\s+/g, (space) =>
    space.includes('\n') ? ' ' : chance.happens(0.15) ? chance.one(['\n', '\n\n', ' \n ']) : space,
  )
}

function insideWords(part: string, signs: readonly string[], chance: Chance): string {
  return part.replaceAll(/(?<=\p{L}\p{L})(?=\p{L}\p{L})/gu, () =>
    chance.happens(0.2) ? chance.one(signs) : '',
  )
}

function otherQuotes(part: string): string {
  const straight = /[“”„«»‘’—–…]/.test(part)
  return straight
    ? part
        .replaceAll(/[“”„«»]/g, '"')
        .replaceAll(/[‘’]/g, "'")
        .replaceAll(/[—–]/g, '-')
        .replaceAll('…', '...')
    : part
        .replaceAll(/"(?=[\p{L}\p{N}])/gu, '“')
        .replaceAll('"', '”')
        .replaceAll("'", '’')
        .replaceAll(/(?<=\s)-(?=\s)/g, '–')
}
