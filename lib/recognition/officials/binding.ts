/** Ties offices to the names beside them. */

import { eachInTurn, keptInTurn, type Work } from '../../work/turns.ts'
import type { Bond, Runs } from './bond.ts'
import { bindAfterComma, bindNext } from './name-after-office.ts'
import { bindLeft } from './name-before-office.ts'
import type { Run } from './name-run.ts'
import type { OfficePhrase } from './office.ts'
import { isOfCompany, isOfUnknownOwner, isPublic, leadsTroops } from './public-office.ts'
import type { Scene } from './scene.ts'
import { bindSecondOffices } from './second-offices.ts'

/** Bonds in the order of the text. */
export function* bindOffices(scene: Scene, offices: readonly OfficePhrase[], runs: Runs): Work<Bond[]> {
  const bonds: Bond[] = []
  const bound = new Set<number>()
  const keep = (bond: Bond | null) => {
    if (!bond) return
    bonds.push(bond)
    bound.add(bond.run.first)
  }
  const believed = yield* keptInTurn(
    offices,
    (office) =>
      !office.merged &&
      ((isPublic(office) && !isOfCompany(scene, office) && !isOfUnknownOwner(scene, office)) ||
        leadsTroops(scene, office)),
  )
  const open: OfficePhrase[] = []
  for (const office of believed) {
    yield
    const next = bindNext(scene, office)
    next.forEach(keep)
    if (next.length === 0) open.push(office)
  }
  // What an office vouches for is a better reading of where a name begins than the candidates are.
  const upTo = new Map(runs.upTo)
  for (const { run } of bonds) upTo.set(run.last, run)
  // An office with a name after its own comma does not belong to the name before it ("the minister, X, the governor, Y").
  const afterComma = yield* eachInTurn(open, (office) => bindAfterComma(scene, office))
  const starts = new Set(open.filter((_, n) => afterComma[n]?.length === 0).map(({ first }) => first))
  const alone: OfficePhrase[] = []
  for (const [n, office] of open.entries()) {
    yield
    const left = bindLeft(scene, office, { ...runs, upTo })
    const right = (afterComma[n] ?? []).filter(
      ({ run }) => left.length === 0 || !hasOwnOffice(scene, run, starts),
    )
    const taken = right.length > 0 && right.every(({ run }) => bound.has(run.first))
    if (left.length > 0 && !(right.length > 0 && left.every(({ run }) => bound.has(run.first))))
      left.forEach(keep)
    else if (!taken) right.forEach(keep)
    if (left.length === 0 && right.length === 0) alone.push(office)
  }
  yield
  bindSecondOffices(scene, alone, { bonds, runs: { ...runs, upTo } }).forEach(keep)
  return bonds.sort((a, b) => a.run.first - b.run.first)
}

/** `…, Ding Xuexiang, director of the General Office,`: the office after the name is its own, that before it another's. */
function hasOwnOffice({ tokens }: Scene, run: Run, starts: ReadonlySet<number>): boolean {
  if (tokens[run.last]?.text !== ',') return false
  const at = /^(?:the|a|an)$/.test(tokens[run.last + 1]?.key ?? '') ? run.last + 2 : run.last + 1
  return starts.has(at)
}
