/** Where a person's name may stand: a run of capitalised words, particles and initials. */
import {
  LAST_PARTICLES,
  LEADING_PARTICLES,
  NAME_SUFFIXES,
  PARTICLES,
  SHORT_GIVEN_NAMES,
} from '../../knowledge/name-particles.ts'
import { HONORIFICS } from '../../knowledge/office-words.ts'
import type { Token } from '../document.ts'
import { isNameWord, startsName } from './name-word.ts'
import type { Scene } from './scene.ts'

/** A candidate name: token indexes, last exclusive. */
export type Run = { first: number; last: number }

const MOST_WORDS = 8

/**
 * The name that begins at token `at`, or null. `vouched` says that an office or a form of address stands right before
 * it, so that a surname which is also a plain word (`Secretary Rice`) is believed.
 */
export function nameFrom(scene: Scene, at: number, vouched: boolean): Run | null {
  const { tokens } = scene
  const sentence = tokens[at]?.sentence
  // A title here was left standing by `readTitles`: it belongs to the name (`Sheikh Hasina`).
  let last = vouched && HONORIFICS.has(tokens[at]?.key ?? '') && startsName(scene, at + 1) ? at + 1 : at
  let end = at
  let words = 0
  while (words < MOST_WORDS) {
    const token = tokens[last]
    if (!token || token.sentence !== sentence) break
    if (isInitial(tokens, last) || (vouched && words === 0 && areInitials(scene, last))) {
      last += tokens[last + 1]?.text === '.' ? 2 : 1
      words++
      continue
    }
    if (end > at && LAST_PARTICLES.has(token.key)) {
      last++
      end = last
      continue
    }
    if (isParticle(scene, last, end > at || words > 0)) {
      // "al- Jaafari" is met too.
      last += tokens[last + 1]?.text === '-' ? 2 : 1
      continue
    }
    if (
      !isNameWord(scene, last, {
        vouched: vouched && words === 0,
        inside: end > at,
        begun: vouched && words > 0 && words < 3,
      })
    )
      break
    last++
    end = last
    words++
    if (token.possessive || closes(tokens, last - 1)) break
  }
  if (end === at) return null
  return { first: at, last: withSuffix(tokens, shortenHeadline(scene, at, end)) }
}

/** `J.`, `R`, `K.T.M.` */
function isInitial(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  if (token?.kind !== 'word' || token.letters === 'lower') return false
  if (/^(?:\p{Lu}\p{M}*\.){2,}$/u.test(token.text)) return tokens[at + 1]?.letters === 'initial'
  const dotted = tokens[at + 1]?.text === '.' && !tokens[at + 1]?.spaced
  if (dotted && SHORT_GIVEN_NAMES.has(token.key)) return tokens[at + 2]?.letters === 'initial'
  if (token.text.length > 1) return false
  const next = tokens[at + 1]
  return next?.text === '.' && !next.spaced ? tokens[at + 2]?.kind === 'word' : next?.letters === 'initial'
}

/** `Legislator TB Hasanuddin` */
function areInitials(scene: Scene, at: number): boolean {
  const token = scene.tokens[at]
  return (
    token?.letters === 'upper' &&
    /^\p{Lu}{2}$/u.test(token.text) &&
    startsName(scene, at + 1) &&
    !scene.placeWord[at]
  )
}

function isParticle(scene: Scene, at: number, inside: boolean): boolean {
  const token = scene.tokens[at]
  if (token?.kind !== 'word' || token.possessive) return false
  const known = inside ? PARTICLES : LEADING_PARTICLES
  if (!known.has(token.key)) return false
  // "met Lam and de facto rulers": a particle must lead to a name.
  let next = scene.tokens[at + 1]?.text === '-' ? at + 2 : at + 1
  while (next < at + 3 && PARTICLES.has(scene.tokens[next]?.key ?? '')) next++
  return isNameWord(scene, next, { vouched: true, inside: true })
}

/** A comma, bracket or full stop right after a word ends the name; the tokens do so by themselves. */
function closes(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1]
  return next?.kind === 'mark'
}

/** `Ferdinand Marcos Jr.`, `Joseph R. Biden, Jr.` */
function withSuffix(tokens: readonly Token[], last: number): number {
  let at = last
  if (tokens[at]?.text === ',') at++
  const suffix = tokens[at]
  const roman = suffix?.key !== undefined && !/^[js]r$/.test(suffix.key)
  if (roman && suffix?.letters === 'initial' && suffix.text.length > 1) return last
  if (suffix?.kind !== 'word' || !NAME_SUFFIXES.has(suffix.key) || tokens[last - 1]?.possessive) return last
  if (at > last && !/^[js]r$/.test(suffix.key)) return last
  return tokens[at + 1]?.text === '.' && !tokens[at + 1]?.spaced && /^[js]r$/.test(suffix.key)
    ? at + 2
    : at + 1
}

/** In a headline, a name ends before what looks like a verb and is nowhere else in the article a name (`Trump Envisions`). */
function shortenHeadline(scene: Scene, first: number, last: number): number {
  const sentence = scene.tokens[first]?.sentence ?? 0
  if (!scene.titleCase[sentence]) return last
  for (let at = first + 1; at < last; at++) {
    const key = scene.tokens[at]?.key ?? ''
    const verb = key.length > 4 && /(?:[^s]s|ed|ing)$/.test(key)
    if (!verb || scene.seenAsName.has(key) || scene.officeHolders.isNameWord(key)) continue
    return PARTICLES.has(scene.tokens[at - 1]?.key ?? '') ? at - 1 : at
  }
  return last
}
