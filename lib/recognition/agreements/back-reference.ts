/** What short back-references (`the pact`, `this memorandum`) point to. */
import type { AgreementType } from '../../domain/entity.ts'
import { eachInTurn, type Work } from '../../work/turns.ts'
import type { Candidate } from './candidate.ts'

const LOOSE: readonly AgreementType[] = ['agreement', 'treaty', 'trade-agreement', 'peace-deal']
/** Headline and lead: what an article is about is named there. */
const OPENING_BLOCKS = 3
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
export type Antecedent = {
  at: number
  block: number
  instrument: number
  type: AgreementType
  form: string | null
}

type Pointer = { reference: Candidate; block: number }

/**
 * For each back-reference the number of the instrument that it means: the nearest before it in its paragraph, else the
 * one that the article opens with, else the nearest; one with the same head before another that fits. Null for none.
 * Both lists in the order of the text.
 */
export function meantBy(
  pointers: readonly Pointer[],
  antecedents: readonly Antecedent[],
): Work<(number | null)[]> {
  const nearest = new Map<string, Antecedent>()
  const opening = new Map<string, Antecedent>()
  let next = 0
  return eachInTurn(pointers, ({ reference, block }) => {
    for (; next < antecedents.length; next++) {
      const one = antecedents[next]
      if (!one || one.at >= reference.first) break
      for (const key of [one.type, ...(one.form ? [`head:${one.form}`] : [])]) {
        nearest.set(key, one)
        if (one.block < OPENING_BLOCKS && !opening.has(key)) opening.set(key, one)
      }
    }
    const form = reference.head?.form ?? ''
    const types = POINTS_TO[form] ?? (reference.head ? [reference.head.type] : [])
    const latest = (table: ReadonlyMap<string, Antecedent>, keys: readonly string[]) =>
      keys.flatMap((key) => table.get(key) ?? []).sort((a, b) => b.at - a.at)[0]
    const here = [latest(nearest, [`head:${form}`]), latest(nearest, types)].find(
      (one) => one?.block === block,
    )
    const first = latest(opening, [`head:${form}`]) ?? latest(opening, types)
    return (here ?? first ?? latest(nearest, [`head:${form}`]) ?? latest(nearest, types))?.instrument ?? null
  })
}
