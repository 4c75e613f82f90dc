/** Going from mention to mention of one entity, round and round. */
import type { EntityRef } from '../domain/panel-view.ts'

/** Which mention (from 1) comes after `last`: the next where `last` was of the same entity, else the first. */
export function nextMention(
  which: EntityRef,
  last: (EntityRef & { nth: number }) | null,
  count: number,
): number {
  const same = last?.kind === which.kind && last.entity === which.entity
  return same && last.nth < count ? last.nth + 1 : 1
}
