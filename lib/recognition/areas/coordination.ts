/** Joins members of a list that share a head or a complement: they name one field together. */
import { topicOfWords } from '../../knowledge/topics.ts'
import { type Candidate, KEPT_HEADS } from './candidates.ts'
import { AGAINST, BAD_THINGS, FIXED_PAIRS, LEANING, TAILS } from './cooperation-lexicon.ts'
import { trimmed } from './noun-phrase.ts'
import type { Part } from './parts.ts'

const COMPLEMENT = new Set(['of', 'for', 'in', 'to', 'against'])

/** The candidates of one sentence with those joined that are one field. Linear in their number. */
export function joined(parts: readonly Part[], candidates: readonly Candidate[]): Candidate[] {
  const foughtTogether: Candidate[] = []
  for (const right of candidates) {
    const left = foughtTogether.at(-1)
    if (left && areFought(parts, left, right))
      foughtTogether[foughtTogether.length - 1] = together(left, right)
    else foughtTogether.push(right)
  }
  const result: Candidate[] = []
  for (let i = foughtTogether.length - 1; i >= 0; i--) {
    const left = foughtTogether[i]
    const right = result[0]
    if (!left) continue
    if (right && right.joint !== 'none' && isOne(parts, left, right)) {
      result[0] = together(left, right)
    } else result.unshift(left)
  }
  return result
}

function together(left: Candidate, right: Candidate): Candidate {
  return {
    ...left,
    last: right.last,
    complement:
      right.complement === right.last && left.complement === left.last
        ? right.last
        : Math.min(right.complement, left.complement < left.last ? left.complement : right.complement),
    beforeCooperation: right.beforeCooperation,
  }
}

/** A list of ills under one verb: `combating cybercrime and high-tech crime`. */
function areFought(parts: readonly Part[], left: Candidate, right: Candidate): boolean {
  if (right.joint === 'none' || right.verb || right.first - left.last > 3 || right.beforeCooperation)
    return false
  return fought(parts, left) && fightable(parts, left, right)
}

function isOne(parts: readonly Part[], left: Candidate, right: Candidate): boolean {
  if (right.verb || right.first - left.last > 2 || left.beforeCooperation !== right.beforeCooperation)
    return false
  const tight = right.first - left.last === 1 || parts[right.first - 1]?.kind === 'determiner'
  const pair = `${parts[left.last - 1]?.key} and ${parts[right.first]?.key}`
  if (right.joint === 'and' && FIXED_PAIRS.has(pair)) return true
  if (trimmed(parts, left) === null || trimmed(parts, right) === null) return false
  if (right.joint === 'and' && sharesComplement(parts, left, right)) return true
  if (
    right.joint === 'and' &&
    tight &&
    left.complement < left.last &&
    !left.beforeCooperation &&
    right.complement === right.last &&
    (parts[left.complement]?.key !== 'of' || singleOrPlain(parts, right))
  )
    return true
  if (right.joint === 'and' && isBareTail(parts, left, right)) return true
  return !right.beforeCooperation && sharesHead(parts, left, right)
}

function fought(parts: readonly Part[], { first, verb, complement, last }: Candidate): boolean {
  if (verb) return true
  const group = parts.slice(first, complement).at(-1)?.key ?? ''
  return complement < last && AGAINST.has(`${group} ${parts[complement]?.key}`)
}

function fightable(parts: readonly Part[], left: Candidate, right: Candidate): boolean {
  if (bad(parts[right.last - 1]?.key) || bad(parts[right.first]?.key)) return true
  return right.joint === 'and' && right.first - left.last === 1 && right.complement === right.last
}

function bad(key: string | undefined): boolean {
  return key !== undefined && (BAD_THINGS.has(key) || BAD_THINGS.has(key.replace(/s$/, '')))
}

/** `construction and improvement of facilities`: a bare noun leans on the complement of the next. */
function sharesComplement(parts: readonly Part[], left: Candidate, right: Candidate): boolean {
  if (
    right.complement === right.last ||
    left.last - left.first > 1 ||
    !COMPLEMENT.has(parts[right.complement]?.key ?? '')
  )
    return false
  return topicOfWords([parts[left.first]?.key ?? '']).strength !== 'own'
}

/** `exchange of students and teachers`: no field of its own follows. */
function singleOrPlain(parts: readonly Part[], right: Candidate): boolean {
  return topicOfWords(keys(parts, right)).strength !== 'own'
}

/** `climate adaptation and resilience`: one bare general noun follows a fuller phrase. */
function isBareTail(parts: readonly Part[], left: Candidate, right: Candidate): boolean {
  if (right.last - right.first !== 1 || left.beforeCooperation || !LEANING.has(parts[right.first]?.key ?? ''))
    return false
  return (trimmed(parts, left)?.last ?? 0) - (trimmed(parts, left)?.first ?? 0) > 1
}

/** `civil, security, and commercial space`: words that cannot stand alone lead to one head. */
function sharesHead(parts: readonly Part[], left: Candidate, right: Candidate): boolean {
  const core = trimmed(parts, right)
  if (left.complement !== left.last || !core || core.last - Math.max(core.first, right.first) < 2)
    return false
  const head = parts[core.last - 1]?.key ?? ''
  if (KEPT_HEADS.has(head) || TAILS.has(head)) return false
  return parts[left.last - 1]?.adjective === true && left.last - left.first <= 2
}

function keys(parts: readonly Part[], { first, last }: Candidate): string[] {
  return parts.slice(first, last).map((part) => part.key)
}
