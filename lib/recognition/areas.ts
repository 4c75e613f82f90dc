/** Fields in which parties cooperate, want to or are asked to: found where a sentence has the sense of cooperation. */
import type { Party } from '../domain/country.ts'
import type { Area } from '../domain/entity.ts'
import type { Mention } from '../domain/reading.ts'
import { fold } from '../knowledge/fold.ts'
import { findParties } from '../knowledge/parties.ts'
import type { Work } from '../work/turns.ts'
import { diplomaticWeight } from './areas/diplomatic-weight.ts'
import { ListCarry } from './areas/list-blocks.ts'
import { mayCooperate } from './areas/sense.ts'
import { areasInSentence, type FoundArea } from './areas/sentence-areas.ts'
import type { Carry } from './areas/strength.ts'
import type { Document, Sentence } from './document.ts'
import type { Finding, ReadingContext } from './finding.ts'

/** Finds the fields in which parties cooperate; none inside the name of an agreement. */
export function* findAreas(
  document: Document,
  agreements: readonly Mention[],
  _context?: ReadingContext,
): Work<Finding<Area>> {
  const found: FoundArea[] = []
  const diplomatic = diplomaticWeight(document)
  const lists = new ListCarry(document)
  let follows = false
  for (const sentence of document.sentences) {
    yield
    const carry: Carry = lists.at(sentence)
    if (!carry && !mayCooperate(document, sentence)) {
      follows = false
      continue
    }
    const reading = areasInSentence({ document, sentence, carry, diplomatic, follows })
    found.push(...reading.found)
    lists.announced(reading.carry)
    follows = reading.sense
  }
  return yield* asFinding(document, outside(found, agreements))
}

/** Leaves out what touches an agreement's name and what overlaps an area before it. */
function outside(found: readonly FoundArea[], agreements: readonly Mention[]): FoundArea[] {
  const names = [...agreements].sort((a, b) => a.start - b.start)
  const kept: FoundArea[] = []
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
function* asFinding(document: Document, found: readonly FoundArea[]): Work<Finding<Area>> {
  const byPhrase = new Map<string, Area>()
  const mentions: Mention[] = []
  for (const { start, end, topic, rule, certainty, sentence } of found) {
    yield
    const name = document.text.slice(start, end)
    const key = fold(name).replace(/\s+/g, ' ')
    const known = byPhrase.get(key)
    const entity: Area = known ?? { kind: 'area', id: `R${byPhrase.size + 1}`, name, topic, parties: [] }
    byPhrase.set(key, entity)
    entity.parties = [...new Set([...entity.parties, ...partiesOf(document, sentence)])]
    mentions.push({
      start,
      end,
      kind: 'area',
      entity: entity.id,
      rule,
      certainty: Math.round(certainty * 100) / 100,
    })
  }
  return { entities: [...byPhrase.values()], mentions }
}

/** Who cooperates, where the sentence names two or more. */
function partiesOf(document: Document, { first, last }: Sentence): Party[] {
  const parties = new Set(findParties(document.tokens, first, last).map(({ party }) => party))
  return parties.size >= 2 ? [...parties] : []
}
