import type { PackFault } from '../domain/pack.ts'

/** What came of reading a file: the whole pack or nothing. `more`: faults beyond those listed. */
export type PackRead<Pack> = { ok: true; pack: Pack } | { ok: false; faults: PackFault[]; more: number }

/** Nobody reads more of them. */
const MOST_LISTED = 30

/** Collects faults, the first of them in full. */
export class FaultList {
  readonly #listed: PackFault[] = []
  #count = 0

  add(where: string | null, what: string): void {
    this.#count++
    if (this.#listed.length < MOST_LISTED) this.#listed.push({ where, what })
  }

  get count(): number {
    return this.#count
  }

  refusal(): { ok: false; faults: PackFault[]; more: number } {
    return { ok: false, faults: this.#listed, more: this.#count - this.#listed.length }
  }
}

/** The refusal of a whole file. */
export function refuse(
  what: string,
  where: string | null = null,
): { ok: false; faults: PackFault[]; more: number } {
  return { ok: false, faults: [{ where, what }], more: 0 }
}
