/** All phrases of a text that name, point back to or speak of instruments. */
import { instrumentsNamed } from '../../knowledge/instruments.ts'
import type { Document } from '../document.ts'
import type { Candidate } from './candidate.ts'
import { headAt } from './head-words.ts'
import { instrumentPhrase } from './instrument-phrase.ts'
import { knownAcronyms, knownNames } from './known-names.ts'
import type { TagsOf } from './sentence-tags.ts'
import { judge } from './specific.ts'

/** In the order of the text, without overlap: what reaches further wins. */
export function findPhrases(document: Document, tagsOf: TagsOf): Candidate[] {
  const { tokens } = document
  const phrases: Candidate[] = []
  for (let at = 0; at < tokens.length; at++) {
    const found = headAt(tokens, at)
    if (!found) continue
    const phrase = instrumentPhrase(tokens, found, tagsOf)
    const judgement = phrase && judge(tokens, phrase)
    if (phrase && judgement) {
      const name = document.text.slice(tokens[phrase.first]?.start, tokens[phrase.nameLast - 1]?.end)
      const whole = document.text.slice(tokens[phrase.first]?.start, tokens[phrase.last - 1]?.end)
      const known =
        judgement.kind === 'full'
          ? [...instrumentsNamed(whole), ...(name.includes(' ') ? instrumentsNamed(name) : [])]
          : []
      phrases.push({
        first: phrase.first,
        last: phrase.last,
        ...judgement,
        head: found.head,
        phrase,
        known,
        acronym: phrase.acronym,
      })
    }
    at = found.last - 1
  }
  return withoutOverlap([...phrases, ...knownNames(document), ...knownAcronyms(document)])
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
    else if (next.first === before.first && next.known.length > 0 && before.known.length === 0)
      before.known = next.known
    else if (next.rule === 'known-name' && next.last > before.last)
      kept[kept.length - 1] = { ...next, first: before.first, phrase: before.phrase, head: before.head }
  }
  return kept
}
