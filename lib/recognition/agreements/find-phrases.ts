/** All phrases of a text that name, point back to or speak of instruments. */
import { instrumentsNamed } from '../../knowledge/instruments.ts'
import { TOKENS_A_TURN, type Work } from '../../work/turns.ts'
import type { Document, Token } from '../document.ts'
import { type Candidate, SHORT_TITLE } from './candidate.ts'
import { partCoordinated } from './coordinated.ts'
import { type HeadAt, headAt, isTitled } from './head-words.ts'
import { instrumentPhrase, type Phrase } from './instrument-phrase.ts'
import { knownAcronyms, knownNames } from './known-names.ts'
import type { TagsOf } from './sentence-tags.ts'
import { judge } from './specific.ts'

/** In the order of the text, without overlap: what reaches further wins. */
export function* findPhrases(document: Document, tagsOf: TagsOf): Work<Candidate[]> {
  const { tokens } = document
  const phrases: Candidate[] = []
  for (let at = 0; at < tokens.length; at++) {
    if (at % TOKENS_A_TURN === 0) yield
    const found = headAt(tokens, at)
    if (!found) continue
    yield
    const candidate = candidateAt(document, found, tagsOf)
    if (candidate) phrases.push(...partCoordinated(tokens, candidate))
    // heads inside a subject belong to it
    at = (candidate?.kind === 'full' ? candidate.last : found.last) - 1
  }
  return withoutOverlap([...phrases, ...(yield* knownNames(document)), ...(yield* knownAcronyms(document))])
}

function candidateAt(document: Document, found: HeadAt, tagsOf: TagsOf): Candidate | null {
  const { tokens, text } = document
  const phrase = instrumentPhrase(tokens, found, tagsOf)
  const judgement = phrase && (judge(tokens, phrase) ?? shortTitle(tokens, phrase))
  if (!phrase || !judgement) return null
  const { first, last, nameLast, acronym } = phrase
  const until = (end: number) => text.slice(tokens[first]?.start, tokens[end - 1]?.end)
  const name = until(nameLast)
  const names = name.includes(' ') ? [until(last), name] : [until(last)]
  const known =
    judgement.kind === 'full' ? [...new Set(names.flatMap((one) => [...instrumentsNamed(one)]))] : []
  return { first, last, ...judgement, head: found.head, phrase, known, acronym }
}

/** `the Grain Initiative`: a title too thin to count by itself; it counts where it shortens a name that the text gave. */
function shortTitle(
  tokens: readonly Token[],
  { found, start, hasSubject }: Phrase,
): ReturnType<typeof judge> {
  const titled = isTitled(tokens[found.first]) && start.capital.length > 0
  return titled && !found.plural && !hasSubject ? { kind: 'full', rule: SHORT_TITLE, certainty: 0.7 } : null
}

/** Names that overlap are one: the first and longest stays, and learns what the table knows of the others. */
function withoutOverlap(candidates: Candidate[]): Candidate[] {
  const rank = (c: Candidate) => (c.kind === 'full' ? 0 : 1)
  const sorted = candidates.sort((a, b) => a.first - b.first || rank(a) - rank(b) || b.last - a.last)
  const kept: Candidate[] = []
  for (const next of sorted) {
    const before = kept.at(-1)
    if (!before || next.first >= before.last) kept.push(next)
    else if (before.kind !== 'full' && next.kind === 'full') kept[kept.length - 1] = next
    else if (before.rule === SHORT_TITLE && next.known.length > 0)
      kept[kept.length - 1] = { ...next, phrase: before.phrase, head: before.head }
    else if (next.first === before.first && next.known.length > 0 && before.known.length === 0)
      before.known = next.known
    else if (next.rule === 'known-name' && next.last > before.last)
      kept[kept.length - 1] = { ...next, first: before.first, phrase: before.phrase, head: before.head }
  }
  return kept
}
