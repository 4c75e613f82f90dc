import type { PackWithTerms } from '../domain/exchange.ts'
import type { LoadedPack } from '../domain/pack.ts'
import type { PackedHolders } from '../domain/packed-holders.ts'
import type { ImportPlan } from './import-plan.ts'

/** Makes the facts of a pack as they are stored. */
export type PackFactsOf = (pack: PackWithTerms) => PackedHolders

/**
 * Plans the packs of a file. A pack never changes, so one that is here is the same; of two of one name the one that was
 * loaded last stands, as when it is loaded by hand. `factsOf` is null where the plan is only counted.
 */
export function planPacks(
  here: readonly LoadedPack[],
  packs: readonly PackWithTerms[],
  { plan, factsOf, now }: { plan: ImportPlan; factsOf: PackFactsOf | null; now: string },
): void {
  const after = new Map(here.map((pack) => [pack.id, pack]))
  for (const pack of packs) {
    const ours = after.get(pack.id)
    if (ours) {
      if (ours.deleted === null) plan.counts.same++
      else plan.counts.older++
      continue
    }
    const rivals = [...after.values()].filter(({ name, deleted }) => name === pack.name && deleted === null)
    if (rivals.some(({ added }) => added >= pack.added)) {
      plan.counts.older++
      continue
    }
    for (const rival of rivals.filter(({ id }) => here.some((one) => one.id === id))) {
      plan.counts.changed++
      plan.edits.push({ table: 'packs', before: rival, after: { ...rival, deleted: now } })
      after.set(rival.id, { ...rival, deleted: now })
    }
    const row: LoadedPack = { ...pack, terms: pack.terms.length, deleted: null }
    plan.counts.added++
    plan.edits.push({ table: 'packs', before: null, after: row })
    if (factsOf) {
      plan.edits.push({ table: 'packFacts', before: null, after: { id: pack.id, holders: factsOf(pack) } })
    }
    after.set(pack.id, row)
  }
}
