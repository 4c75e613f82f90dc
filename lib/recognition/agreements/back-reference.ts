/** What short back-references (`the pact`, `this memorandum`) point to. */
import type { AgreementType } from '../../domain/entity.ts'
import type { Candidate } from './candidate.ts'

const LOOSE: readonly AgreementType[] = ['agreement', 'treaty', 'trade-agreement', 'peace-deal']
const POINTS_TO: Record<string, readonly AgreementType[]> = {
  accord: LOOSE,
  accords: LOOSE,
  amendment: ['protocol'],
  agreement: [...LOOSE, 'mou', 'partnership'],
  communique: ['joint-statement'],
  convention: ['convention'],
  deal: [...LOOSE, 'mou'],
  declaration: ['joint-statement'],
  memorandum: ['mou'],
  mou: ['mou'],
  pact: LOOSE,
  partnership: ['partnership'],
  protocol: ['protocol'],
  statement: ['joint-statement'],
  treaty: ['treaty', 'peace-deal', 'convention'],
}

/** A named instrument where it stands. */
export type Antecedent = { at: number; instrument: number; type: AgreementType; form: string | null }

/**
 * For each back-reference the number of the instrument that it means: the nearest one before it that fits; null for none.
 * Both lists in the order of the text.
 */
export function meantBy(
  references: readonly Candidate[],
  antecedents: readonly Antecedent[],
): (number | null)[] {
  const latest = new Map<AgreementType, Antecedent>()
  const byForm = new Map<string, Antecedent>()
  let next = 0
  return references.map((reference) => {
    for (; next < antecedents.length; next++) {
      const one = antecedents[next]
      if (!one || one.at >= reference.first) break
      latest.set(one.type, one)
      if (one.form) byForm.set(one.form, one)
    }
    const form = reference.head?.form ?? ''
    const same = byForm.get(form)
    if (same) return same.instrument
    const types = POINTS_TO[form] ?? (reference.head ? [reference.head.type] : [])
    const fitting = types.flatMap((type) => latest.get(type) ?? [])
    fitting.sort((a, b) => b.at - a.at)
    return fitting[0]?.instrument ?? null
  })
}
