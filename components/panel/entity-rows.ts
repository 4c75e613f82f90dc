/** A reading as the lists that the panel shows. */
import type { Annotation } from '../../lib/domain/annotation.ts'
import { type Entity, KINDS, type Kind } from '../../lib/domain/entity.ts'
import type { Reading } from '../../lib/domain/reading.ts'
import type { Topic } from '../../lib/domain/topic.ts'
import { topicWords } from '../../lib/words/entity-words.ts'

/** One entity with its mentions: indices into the reading's mentions, in the order of the text. */
export type EntityRowData<E extends Entity = Entity> = { entity: E; mentions: number[] }

export type ReadingRows = { [K in Kind]: EntityRowData<Extract<Entity, { kind: K }>>[] }

/** The entities that are mentioned, by kind, each kind in the order of first mention. */
export function rowsOfReading(reading: Reading): ReadingRows {
  const rows: ReadingRows = { official: [], agreement: [], area: [] }
  const mentions = new Map<string, number[]>()
  for (const [index, { kind, entity }] of reading.mentions.entries()) {
    const known = mentions.get(`${kind} ${entity}`)
    known?.push(index)
    if (known) continue
    const first = [index]
    mentions.set(`${kind} ${entity}`, first)
    if (kind === 'official') addRow(rows.official, reading.officials[entity], first)
    if (kind === 'agreement') addRow(rows.agreement, reading.agreements[entity], first)
    if (kind === 'area') addRow(rows.area, reading.areas[entity], first)
  }
  return rows
}

function addRow<E extends Entity>(rows: EntityRowData<E>[], entity: E | undefined, mentions: number[]): void {
  if (entity) rows.push({ entity, mentions })
}

/** The first `most` rows in the order in which the panel lists them. */
export function firstRows({ agreement, official, area }: ReadingRows, most: number): ReadingRows {
  return {
    agreement: agreement.slice(0, most),
    official: official.slice(0, Math.max(0, most - agreement.length)),
    area: area.slice(0, Math.max(0, most - agreement.length - official.length)),
  }
}

/** Areas under the words of their topic; the topic with most areas first. */
export function areasByTopic(areas: ReadingRows['area']): { topic: Topic; areas: ReadingRows['area'] }[] {
  const groups = new Map<Topic, ReadingRows['area']>()
  for (const area of areas) {
    const group = groups.get(area.entity.topic)
    if (group) group.push(area)
    else groups.set(area.entity.topic, [area])
  }
  return [...groups]
    .map(([topic, found]) => ({ topic, areas: found }))
    .sort(
      (a, b) =>
        b.areas.length - a.areas.length || topicWords(a.topic).localeCompare(topicWords(b.topic), 'en'),
    )
}

/** What was kept, by the entity it belongs to (`entityKey`). Ids differ between readings, so kind and name decide. */
export function keptByEntity(kept: readonly Annotation[]): Map<string, Annotation[]> {
  const groups = new Map<string, Annotation[]>()
  for (const annotation of kept) {
    if (!annotation.entity) continue
    const key = entityKey(annotation.entity)
    groups.set(key, [...(groups.get(key) ?? []), annotation])
  }
  return groups
}

/** The same for two entities of one article that are the same thing. */
export function entityKey(entity: Entity): string {
  return `${KINDS.indexOf(entity.kind)} ${entity.name.normalize('NFC').toLocaleLowerCase('en')}`
}
