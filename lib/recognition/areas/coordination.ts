/** Joins members of a list that share a head or a complement: they name one field together. */
import { topicOfWords } from '../../knowledge/topics.ts'
import type { Candidate } from './candidates.ts'
import type { Part } from './parts.ts'
import { trimmed } from './trimming.ts'
import { AGAINST, BAD_THINGS, FIXED_PAIRS, KEPT_HEADS, LEANING, PERSONS, TAILS } from './word-sets.ts'

const COMPLEMENT = new Set(['against', 'for', 'in', 'of', 'to'])

/** Two candidates beside one another in a list. */
type Pair = { parts: readonly Part[]; left: Candidate; right: Candidate }

/** The candidates of one sentence, those joined that are one field. Linear in their number. */
export function joined(parts: readonly Part[], candidates: readonly Candidate[]): Candidate[] {
  const fought: Candidate[] = []
  for (const right of candidates) {
    const left = fought.at(-1)
    if (left && areFought({ parts, left, right })) fought.splice(-1, 1, together(left, right))
    else fought.push(right)
  }
  // From the right, because heads and complements that are shared stand at the end.
  const backwards: Candidate[] = []
  for (const left of fought.reverse()) {
    const right = backwards.at(-1)
    if (right && areOne({ parts, left, right })) backwards.splice(-1, 1, together(left, right))
    else backwards.push(left)
  }
  return backwards.reverse()
}

function together(left: Candidate, right: Candidate): Candidate {
  const bare = left.complement === left.last
  const complement = bare ? right.complement : left.complement
  return { ...left, last: right.last, complement, beforeCooperation: right.beforeCooperation }
}

/** A list of ills under one verb: `combating cybercrime and high-tech crime`. */
function areFought(pair: Pair): boolean {
  const { parts, left, right } = pair
  if (right.joint === 'none' || right.verb || right.beforeCooperation || isAgainst(parts, right)) return false
  const { verb, last } = left
  if (!verb && !isAgainst(parts, left)) return false
  if (isIll(parts[right.last - 1]?.key) || isIll(parts[right.first]?.key)) return true
  const tight = right.first - last === 1 && right.complement === right.last
  return right.joint === 'and' && tight && !isField(parts, right)
}

/** `prevention of X`, `the fight against X`. */
function isAgainst(parts: readonly Part[], { first, complement, last }: Candidate): boolean {
  const beginning = `${parts[complement - 1]?.key} ${parts[complement]?.key}`
  return complement > first && complement < last && AGAINST.has(beginning)
}

function isIll(key = ''): boolean {
  return BAD_THINGS.has(key) || BAD_THINGS.has(key.replace(/s$/, ''))
}

function areOne(pair: Pair): boolean {
  const { parts, left, right } = pair
  if (right.joint === 'none' || right.verb || right.first - left.last > 2) return false
  if (left.beforeCooperation !== right.beforeCooperation) return false
  if (right.joint === 'and') {
    if (FIXED_PAIRS.has(`${parts[left.last - 1]?.key} and ${parts[right.first]?.key}`)) return true
    const fields = trimmed(parts, left) !== null && trimmed(parts, right) !== null
    if (fields && (sharesRightComplement(pair) || goesOnInComplement(pair) || isBareTail(pair))) return true
  }
  return !right.beforeCooperation && sharesHead(pair)
}

/** `construction and improvement of facilities`: a bare noun leans on the complement of the next. */
function sharesRightComplement({ parts, left, right }: Pair): boolean {
  const tight = right.first - left.last === 1
  if (!tight || right.complement === right.last || left.last - left.first > 1) return false
  return COMPLEMENT.has(parts[right.complement]?.key ?? '') && !isField(parts, left)
}

/** `exchange of students and teachers`: what follows is no field of its own. */
function goesOnInComplement({ parts, left, right }: Pair): boolean {
  const tight = right.first - left.last === 1 || parts[right.first - 1]?.kind === 'determiner'
  if (!tight || left.complement === left.last || right.complement !== right.last) return false
  if (left.beforeCooperation || (isAgainst(parts, left) && isField(parts, right))) return false
  const persons = isPersons(parts[left.last - 1]) && isPersons(parts[right.last - 1])
  return persons || parts[left.complement]?.key !== 'of' || !isField(parts, right)
}

/** `students and lecturers`: who is exchanged, trained or brought back goes together. */
function isPersons(part: Part | undefined): boolean {
  return part !== undefined && (PERSONS.has(part.key) || /(?:[^t]h|[^h])(?:e[er]|ist|or)s$/.test(part.key))
}

/** `climate adaptation and resilience`: one bare general noun follows a fuller phrase. */
function isBareTail({ parts, left, right }: Pair): boolean {
  if (right.last - right.first > 1 || left.beforeCooperation) return false
  const fuller = trimmed(parts, left)
  return LEANING.has(parts[right.first]?.key ?? '') && fuller !== null && fuller.last - fuller.first > 1
}

/** `clean, affordable and secure energy`: adjectives that cannot stand alone lead to one head. */
function sharesHead({ parts, left, right }: Pair): boolean {
  const core = trimmed(parts, right)
  if (left.complement !== left.last || left.last - left.first > 2 || !core) return false
  const head = parts[core.last - 1]?.key ?? ''
  if (core.last - Math.max(core.first, right.first) < 2 || KEPT_HEADS.has(head) || TAILS.has(head))
    return false
  return parts[left.last - 1]?.adjective === true
}

function isField(parts: readonly Part[], { first, last }: Candidate): boolean {
  return topicOfWords(parts.slice(first, last).map(({ key }) => key)).strength === 'own'
}
