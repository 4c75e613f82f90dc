/** Going from mention to mention of one entity, round and round. */
import type { EntityRef } from '../domain/panel-view.ts'
import type { Reading } from '../domain/reading.ts'

/** Indices of an entity's mentions in the reading, in the order of the text. */
export function mentionsOf(reading: Reading, which: EntityRef): number[] {
  return reading.mentions.flatMap((mention, index) =>
    mention.kind === which.kind && mention.entity === which.entity ? [index] : [],
  )
}

/** Which mention (from 1) comes after `last`: the next where `last` was of the same entity, else the first. */
export function nextMention(
  which: EntityRef,
  last: (EntityRef & { nth: number }) | null,
  count: number,
): number {
  const same = last?.kind === which.kind && last.entity === which.entity
  return same && last.nth < count ? last.nth + 1 : 1
}
