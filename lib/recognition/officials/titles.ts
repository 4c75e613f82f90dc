/** Ranks and forms of address before a name: `Sen. Lieut. Gen`, `Air Vice Marshal (Retd)`, `H.E. Ms.` */
import { fold } from '../../knowledge/fold.ts'
import { HONORIFICS, MILITARY, RANKS } from '../../knowledge/office-words.ts'
import type { Token } from '../document.ts'
import type { Scene } from './scene.ts'

/** The titles read; `end` is the token after them. */
export type Titles = {
  end: number
  honorific: boolean
  /** The tokens of a general's or an admiral's rank, or of one of their peers. */
  military: { first: number; last: number } | null
  /** Some rank, of whatever height. */
  ranked: boolean
}

const MOST_TOKENS = 12
const EXTRA = new Set([
  'right',
  'his',
  'her',
  'retd',
  'retired',
  'ret',
  'mr',
  'the',
  'most',
  'tan',
  'toh',
  'four-star',
  'rtd',
  'iur',
  'h',
  'e',
])

/** Reads titles from token `at` on; `end === at` where there are none. */
export function readTitles(scene: Scene, at: number): Titles {
  const { tokens } = scene
  const titles: Titles = { end: at, honorific: false, military: null, ranked: false }
  let rankFirst = -1
  let i = at
  while (i < at + MOST_TOKENS) {
    const token = tokens[i]
    if (!token || token.sentence !== tokens[at]?.sentence) break
    if (token.text === '(' && /^(?:ret|retd|rtd|retired|res|resp)$/.test(tokens[i + 1]?.key ?? '')) {
      const close = tokens[i + 2]?.text === '.' ? i + 3 : i + 2
      if (tokens[close]?.text !== ')') break
      i = close + 1
      titles.end = i
      continue
    }
    if (token.kind !== 'word' || token.possessive) break
    const key = token.key.replaceAll('.', '')
    const honorific = HONORIFICS.has(key) || (key === 'he' && token.letters === 'upper')
    const rank = RANKS.has(key) || (key.includes('-') && key.split('-').every((part) => RANKS.has(part)))
    if (!honorific && !rank && !(EXTRA.has(key) && opensTitle(tokens, i))) break
    if (token.letters === 'lower' && !rank) break
    if (honorific && belongsToName(scene, i)) break
    if (rank && rankFirst < 0) rankFirst = i
    if (honorific) titles.honorific = true
    if (rank) titles.ranked = true
    i++
    if (tokens[i]?.text === '.' && !tokens[i]?.spaced) i++
    titles.end = i
    if (rank && rankFirst >= 0) titles.military = { first: rankFirst, last: i }
  }
  if (titles.military && !isMilitary(tokens, titles.military)) titles.military = null
  return titles
}

/** `Sheikh Hasina`: a title that is the first of the two words by which the person is known. */
function belongsToName({ tokens, officeHolders }: Scene, at: number): boolean {
  const name = `${tokens[at]?.key} ${tokens[at + 1]?.key}`
  return officeHolders.find(name).some(({ person }) => fold(person) === name)
}

/** `His Highness`, `Tan Sri`: the next word must be a title too. */
function opensTitle(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1]?.text === '.' ? tokens[at + 2] : tokens[at + 1]
  if (!next || tokens[at]?.key === 'the') return false
  return HONORIFICS.has(next.key) || RANKS.has(next.key)
}

/** Generals, admirals, marshals and the like; lower ranks make nobody an official. */
function isMilitary(tokens: readonly Token[], { first, last }: { first: number; last: number }): boolean {
  for (let i = first; i < last; i++) {
    if ((tokens[i]?.key ?? '').split('-').some((part) => MILITARY.has(part))) return true
  }
  return false
}
