/** Fields in which parties cooperate, want to or are asked to: found where a sentence has the sense of cooperation. */
import type { Party } from '../domain/country.ts'
import type { Area } from '../domain/entity.ts'
import type { Mention } from '../domain/reading.ts'
import type { Topic } from '../domain/topic.ts'
import { fold } from '../knowledge/fold.ts'
import { findParties } from '../knowledge/parties.ts'
import { type Carry, scan } from './areas/candidates.ts'
import { SURE_ENOUGH, weigh } from './areas/certainty.ts'
import { joined } from './areas/coordination.ts'
import { diplomaticWeight } from './areas/diplomatic-weight.ts'
import { carriesOn } from './areas/list-blocks.ts'
import { trimmed } from './areas/noun-phrase.ts'
import { partsOf } from './areas/parts.ts'
import { mayCooperate } from './areas/sense.ts'
import { unitsOf } from './areas/units.ts'
import type { Document, Sentence } from './document.ts'
import type { Finding, ReadingContext } from './finding.ts'

type Found = { start: number; end: number; topic: Topic; rule: string; certainty: number; sentence: Sentence }

/** Finds the fields in which parties cooperate; none inside the name of an agreement. */
export function findAreas(
  document: Document,
  agreements: readonly Mention[],
  context: ReadingContext,
): Finding<Area> {
  const found: Found[] = []
  const diplomatic = diplomaticWeight(document)
  let carry: Carry = null
  let block = -1
  for (const sentence of document.sentences) {
    if (sentence.block !== block && !carriesOn(document, sentence)) carry = null
    block = sentence.block
    if (!carry && !mayCooperate(document, sentence)) continue
    const reading = readSentence({ document, sentence, context, carry, diplomatic })
    found.push(...reading.found)
    carry = reading.carry ?? carry
  }
  return asFinding(document, outside(found, agreements))
}

type Given = {
  document: Document
  sentence: Sentence
  context: ReadingContext
  carry: Carry
  diplomatic: number
}

function readSentence({ document, sentence, context, carry, diplomatic }: Given): {
  found: Found[]
  carry: Carry
} {
  const parts = partsOf(unitsOf(document, sentence, context.grammar, carry !== null), carry?.verbs ?? false)
  const { candidates, carry: next, sense } = scan(parts, carry)
  const found: Found[] = []
  for (const candidate of joined(parts, candidates)) {
    const phrase = trimmed(parts, candidate)
    if (!phrase) continue
    const kept = candidate.verb ? { ...phrase, first: candidate.first } : phrase
    const weighed = weigh(parts, { ...candidate, ...kept }, { sense: sense || carry !== null, diplomatic })
    const start = document.tokens[parts[kept.first]?.first ?? -1]?.start
    const end = document.tokens[(parts[kept.last - 1]?.last ?? 0) - 1]?.end
    if (!weighed || start === undefined || end === undefined || weighed.certainty < SURE_ENOUGH) continue
    found.push({
      start,
      end,
      topic: weighed.topic.topic,
      rule: candidate.governor.rule,
      certainty: weighed.certainty,
      sentence,
    })
  }
  return { found, carry: next }
}

/** Leaves out what touches an agreement's name and what overlaps an area before it. */
function outside(found: readonly Found[], agreements: readonly Mention[]): Found[] {
  const names = [...agreements].sort((a, b) => a.start - b.start)
  const kept: Found[] = []
  let name = 0
  let end = -1
  for (const area of [...found].sort((a, b) => a.start - b.start || b.end - a.end)) {
    while (name < names.length && (names[name]?.end ?? 0) <= area.start) name++
    const next = names[name]
    if (area.start < end || (next && next.start < area.end)) continue
    kept.push(area)
    end = area.end
  }
  return kept
}

/** One entity per distinct phrase. */
function asFinding(document: Document, found: readonly Found[]): Finding<Area> {
  const byPhrase = new Map<string, Area>()
  const mentions: Mention[] = []
  for (const area of found) {
    const name = document.text.slice(area.start, area.end)
    const key = fold(name).replace(/\s+/g, ' ')
    const entity = byPhrase.get(key) ?? {
      kind: 'area',
      id: `R${byPhrase.size + 1}`,
      name,
      topic: area.topic,
      parties: [],
    }
    byPhrase.set(key, entity)
    entity.parties = union(entity.parties, partiesOf(document, area.sentence))
    mentions.push({
      start: area.start,
      end: area.end,
      kind: 'area',
      entity: entity.id,
      rule: area.rule,
      certainty: round(area.certainty),
    })
  }
  return { entities: [...byPhrase.values()], mentions }
}

function partiesOf(document: Document, sentence: Sentence): Party[] {
  const parties = [
    ...new Set(findParties(document.tokens, sentence.first, sentence.last).map(({ party }) => party)),
  ]
  return parties.length >= 2 ? parties : []
}

function union(a: readonly Party[], b: readonly Party[]): Party[] {
  return [...new Set([...a, ...b])]
}

function round(certainty: number): number {
  return Math.round(certainty * 100) / 100
}
