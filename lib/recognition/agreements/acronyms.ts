/** Acronyms that a text itself gives to its instruments, and every place where they stand. */

import { TOKENS_A_TURN, type Work } from '../../work/turns.ts'
import type { Document, Token } from '../document.ts'
import type { Candidate } from './candidate.ts'

/** A mention by acronym; `of` is the place of the one that gave it; `another`: `an EPA` is not that EPA. */
type Named = { mention: Candidate; of: number; another: boolean }

/** `the CEPA programme` is a plan for several. */
const PROGRAMMES = /^(?:agenda|drive|network|policy|program|programme|push|strategy)$/

/** Later mentions by acronym of `named`, the instruments that the text gives one; `of` is the place in `named`. */
export function* acronymMentions(document: Document, named: readonly Candidate[]): Work<Named[]> {
  const { tokens } = document
  const owners = acronymsGiven(tokens, named)
  const taken = new Set<number>()
  for (const { first, last } of named) for (let at = first; at < last; at++) taken.add(at)
  const found: Named[] = []
  for (const [at, token] of document.tokens.entries()) {
    if (at % TOKENS_A_TURN === 0) yield
    const of = owners.get(token.text)
    const owner = of === undefined ? undefined : named[of]
    if (of === undefined || !owner || taken.has(at)) continue
    if (PROGRAMMES.test(tokens[at + 1]?.key ?? '')) continue
    const before = tokens[at - 1]
    if (givenAcronym(tokens, owner) === null && !/^(?:the|this)$/.test(before?.key ?? '')) continue
    const mention: Candidate = {
      ...owner,
      first: at,
      last: at + 1,
      kind: 'full',
      rule: 'defined-acronym',
      certainty: 0.9,
      phrase: null,
      acronym: token.text,
    }
    found.push({ mention, of, another: /^an?$/.test(document.tokens[at - 1]?.key ?? '') })
  }
  return found
}

function acronymsGiven(tokens: readonly Token[], named: readonly Candidate[]): ReadonlyMap<string, number> {
  const owners = new Map<string, number>()
  // what the text itself calls short goes before what only its letters tell
  for (const acronymOf of [givenAcronym, ownInitials]) {
    for (const [n, candidate] of named.entries()) {
      const acronym = acronymOf(tokens, candidate)
      if (acronym && candidate.kind === 'full' && !owners.has(acronym)) owners.set(acronym, n)
    }
  }
  return owners
}

/** `the Technology Prosperity Deal` is `the TPD` though nobody says so; shorter initials are everything's. */
function ownInitials(tokens: readonly Token[], candidate: Candidate): string | null {
  if (candidate.rule !== 'titled-instrument') return null
  const letters = initials(tokens, { ...candidate, last: candidate.phrase?.nameLast ?? candidate.last })
  return /^\p{Lu}{3,6}$/u.test(letters) ? letters : null
}

/** The acronym that the text gives an instrument, in brackets in its name or later in the sentence; null for none. */
export function givenAcronym(tokens: readonly Token[], candidate: Candidate): string | null {
  return candidate.acronym ?? acronymAfterParties(tokens, candidate)
}

/** `… Agreement for … between A and B (SFA)`, `… Agreement (the ATA)`: in brackets later in the sentence, with the name's initials. */
function acronymAfterParties(tokens: readonly Token[], candidate: Candidate): string | null {
  if (candidate.kind !== 'full' || tokens[candidate.first]?.letters === 'lower') return null
  const sentence = tokens[candidate.first]?.sentence
  for (let at = candidate.phrase?.nameLast ?? candidate.last; at < candidate.last + 24; at++) {
    if (tokens[at]?.sentence !== sentence) return null
    if (tokens[at]?.text !== '(') continue
    const word = tokens[tokens[at + 1]?.key === 'the' ? at + 2 : at + 1]
    if (
      word &&
      isMadeOf(word.text, initials(tokens, candidate)) &&
      beginsInName(tokens, candidate, word.text)
    )
      return word.text
    if (at >= candidate.last) return null
  }
  return null
}

/** `(iCET)` is the initiative's, `(EPS)` after its subject is another thing's. */
function beginsInName(
  tokens: readonly Token[],
  { first, last, phrase }: Candidate,
  acronym: string,
): boolean {
  const letter = acronym[0]?.toLowerCase()
  for (let at = first; at < (phrase?.nameLast ?? last); at++) if (tokens[at]?.key[0] === letter) return true
  return false
}

function initials(tokens: readonly Token[], { first, last }: Candidate): string {
  let letters = ''
  for (let at = first; at < last; at++) {
    const token = tokens[at]
    if (token?.kind === 'word' && token.letters !== 'lower') letters += token.text[0]
  }
  return letters
}

/** Whether the capitals of an acronym follow one another among the initials. */
function isMadeOf(acronym: string, letters: string): boolean {
  const capitals = acronym.replace(/[^\p{Lu}]/gu, '')
  let at = 0
  for (const letter of letters) if (letter === capitals[at]) at++
  return capitals.length > 1 && at === capitals.length
}
