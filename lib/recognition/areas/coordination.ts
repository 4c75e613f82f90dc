/** Joins members of a list that share a head or a complement: they name one field together. */
import { topicOfWords } from '../../knowledge/topics.ts'
import type { Candidate } from './candidates.ts'
import { AGAINST, BAD_THINGS, FIXED_PAIRS, LEANING, TAILS } from './cooperation-lexicon.ts'
import { trimmed } from './noun-phrase.ts'
import type { Part } from './parts.ts'

const COMPLEMENT = new Set(['of', 'for', 'in', 'to', 'against'])

/** The candidates of one sentence with those joined that are one field. Linear in their number. */
export function joined(parts: readonly Part[], candidates: readonly Candidate[]): Candidate[] {
  const result: Candidate[] = []
  for (let i = candidates.length - 1; i >= 0; i--) {
    const left = candidates[i]
    const right = result[0]
    if (!left) continue
    if (right && right.joint !== 'none' && isOne(parts, left, right)) {
      result[0] = {
        ...left,
        last: right.last,
        complement: right.complement === right.last ? right.last : right.complement,
        beforeCooperation: right.beforeCooperation,
      }
    } else result.unshift(left)
  }
  return result
}

function isOne(parts: readonly Part[], left: Candidate, right: Candidate): boolean {
  if (right.verb || right.first - left.last > 2 || left.beforeCooperation !== right.beforeCooperation)
    return false
  const tight = right.first - left.last === 1 || parts[right.first - 1]?.kind === 'determiner'
  const pair = `${parts[left.last - 1]?.key} and ${parts[right.first]?.key}`
  if (right.joint === 'and' && FIXED_PAIRS.has(pair)) return true
  if (fought(parts, left) && fightable(parts, right)) return true
  if (right.joint === 'and' && sharesComplement(parts, left, right)) return true
  if (
    right.joint === 'and' &&
    tight &&
    left.complement < left.last &&
    !left.beforeCooperation &&
    right.complement === right.last &&
    singleOrPlain(parts, right)
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

function fightable(parts: readonly Part[], right: Candidate): boolean {
  if (right.joint === 'and')
    return right.complement === right.last || BAD_THINGS.has(parts[right.first]?.key ?? '')
  return bad(parts[right.last - 1]?.key) || bad(parts[right.first]?.key)
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
  const width = right.last - right.first
  if (left.complement !== left.last || width < 2 || TAILS.has(parts[right.last - 1]?.key ?? '')) return false
  const last = parts[left.last - 1]
  return last?.adjective === true && left.last - left.first <= 2
}

function keys(parts: readonly Part[], { first, last }: Candidate): string[] {
  return parts.slice(first, last).map((part) => part.key)
}
