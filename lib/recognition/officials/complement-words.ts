/** Which words go on with a complement: portfolios, bodies, lists, and names opened by `the`. */
import {
  HONORIFICS,
  headOf,
  PORTFOLIO,
  PRIVATE_BODY,
  RANK_MODIFIERS,
  RANKS,
} from '../../knowledge/office-words.ts'
import { DATES } from '../../knowledge/ordinary-words.ts'
import type { Token } from '../document.ts'
import { nameFrom } from './name-run.ts'
import { isPlain } from './name-word.ts'
import type { Scene } from './scene.ts'

/** `the National Unity Platform`: plain words with a capital go on with a name that `the` has opened. */
export function continuesName(scene: Scene, at: number): boolean {
  const token = scene.tokens[at]
  if (token?.kind !== 'word' || token.letters !== 'initial' || !isPlain(token)) return false
  if (
    headOf(token.key) ||
    RANKS.has(token.key) ||
    HONORIFICS.has(token.key) ||
    scene.titleCase[token.sentence]
  )
    return false
  return nameFrom(scene, at, false) === null
}

type Inside = { inside: boolean; definite: boolean }

export function isComplementWord(scene: Scene, at: number, { inside, definite }: Inside): boolean {
  const token = scene.tokens[at]
  if (token?.kind !== 'word') return false
  if (PORTFOLIO.has(token.key)) return true
  if (PRIVATE_BODY.has(token.key)) return true
  if (/^\p{Lu}{2,}$/u.test(token.text) && !inside)
    return scene.tokens[at + 1]?.kind !== 'word' || scene.tokens[at + 1]?.letters === 'lower'
  if (RANK_MODIFIERS.has(token.key) && token.letters !== 'lower') return leadsToPortfolio(scene, at + 1)
  // "adviser to the president": the head of the inner office belongs to the outer one.
  const afterTitle = RANK_MODIFIERS.has(scene.tokens[at - 1]?.key ?? '') || scene.partyUpTo.has(at)
  const next = scene.tokens[at + 1]
  const named = !definite && next?.kind === 'word' && next.letters !== 'lower' && !isPlain(next)
  return headOf(token.key) !== null && !RANKS.has(token.key) && !named && (!inside || afterTitle)
}

function leadsToPortfolio(scene: Scene, at: number): boolean {
  const next = scene.tokens[at]
  return Boolean(next && (PORTFOLIO.has(next.key) || (headOf(next.key) && next.letters !== 'lower')))
}

/**
 * After a word of the complement: `and`, a comma or `of` that leads to one more word of it. The index of that word;
 * null where the complement ends, or where what follows is the next office (`… of Health and Foreign Minister X`).
 */
export function afterConnector(scene: Scene, at: number, limit: number): number | null {
  const { tokens } = scene
  const token = tokens[at]
  if (!token) return null
  const list = token.key === 'and' || token.text === '&' || token.text === ',' || token.text === '/'
  if (!list && !/^(?:of|for|the|on|in|with|to)$/.test(token.key)) return null
  let next = at + 1
  while (next < limit && /^(?:and|the|of|&)$/.test(tokens[next]?.key ?? '')) next++
  const word = tokens[next]
  if (!word || next >= limit || word.sentence !== token.sentence) return null
  if (scene.partyFrom.has(next) && !list) return null
  if (!list && token.key !== 'the') return null
  if (!PORTFOLIO.has(word.key)) return null
  if (word.letters === 'lower' && tokens[at - 1]?.letters !== 'lower') return null
  const closed = tokens[at + 1]?.key === 'and' || tokens[at + 1]?.text === '&'
  if (token.text === ',' && !closed && !listGoesOn(tokens, next)) return null
  return leadsToHead(scene, next, limit) ? null : next
}

/** After `, Sports` a list still has to go on or to be closed by `and`. */
function listGoesOn(tokens: readonly Token[], at: number): boolean {
  for (let i = at; i < at + 6; i++) {
    const token = tokens[i]
    if (!token) return false
    if (token.key === 'and' || token.text === '&')
      return PORTFOLIO.has(tokens[i + 1]?.key ?? '') || tokens[i + 1]?.key === 'the'
    if (token.text !== ',' && !PORTFOLIO.has(token.key)) return false
  }
  return false
}

function leadsToHead(scene: Scene, at: number, limit: number): boolean {
  for (let i = at; i < Math.min(limit, at + 6); i++) {
    const token = scene.tokens[i]
    if (!token) return false
    if (headOf(token.key)) return true
    if (!PORTFOLIO.has(token.key) && !RANK_MODIFIERS.has(token.key)) return false
  }
  return false
}

type Unknown = { definite: boolean; limit: number; needsBody: boolean }

/** `the Amiri Diwan`, `Pristina`: capitalised words that are no list of ours; the index after them. */
export function unknownName(scene: Scene, at: number, { definite, limit, needsBody }: Unknown): number {
  const { tokens } = scene
  let end = at
  let body = false
  while (end < limit) {
    const token = tokens[end]
    if (DATES.has(token?.key ?? '') || token?.key === 'may') break
    if (token?.kind !== 'word' || token.letters === 'lower' || token.sentence !== tokens[at]?.sentence) break
    const known = PORTFOLIO.has(token.key) || PRIVATE_BODY.has(token.key)
    if (known) body = true
    else if (isPlain(token) && !scene.placeWord[end]) break
    end++
    if (token.possessive) break
  }
  if (end === at || (needsBody && !body)) return at
  // "Mayor of London Sadiq Khan": without an article or a known noun only the first word is the place.
  if (!definite && !body) return end - at >= 3 ? at + 1 : end
  while (
    body &&
    end > at &&
    !PORTFOLIO.has(tokens[end - 1]?.key ?? '') &&
    !PRIVATE_BODY.has(tokens[end - 1]?.key ?? '')
  )
    end--
  return end
}

/** Connectors and marks at the end belong to what follows. */
export function trimEnd(tokens: readonly Token[], start: number, end: number): number {
  let last = end
  while (last > start && /^(?:and|of|for|the|on|in|with|to|&|,|\/)$/.test(tokens[last - 1]?.key ?? '')) last--
  return last
}
