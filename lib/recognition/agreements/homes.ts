import type { Candidate } from './candidate.ts'
import type { Instrument, Named } from './instrument.ts'

/** Longer names are known again by their first ends only. */
const MOST_TAILS = 8

/** Where instruments are found again: by each end of their names, by acronym, by the table's id. The latest wins. */
export class Homes {
  private readonly byTail = new Map<string, Instrument>()
  private readonly byAcronym = new Map<string, Instrument>()
  private readonly byId = new Map<string, Instrument>()

  /** `again`: whether a mention can mean what an instrument's first one does though it has an indefinite article. */
  find(
    { candidate, key, determiner, block }: Named,
    again: (before: Candidate, here: Candidate) => boolean,
  ): Instrument | undefined {
    const sure = this.byAcronym.get(candidate.acronym ?? '') ?? this.byId.get(idOf(candidate) ?? '')
    if (sure) return sure
    const plain = key.replace(/^(?:bilateral|new) /, '')
    const home = this.byTail.get(plain)
    if (!home || (home.key !== key && !plain.includes(' '))) return undefined
    // `a security treaty` when one was named before is another one, unless the headline named it
    if (determiner !== 'indefinite' || block === 0 || !home.inBody) return home
    const [first] = home.mentions
    return first && home.key === key && again(first, candidate) ? home : undefined
  }

  /** The instrument that was named by exactly these words. */
  named(key: string): Instrument | undefined {
    const home = this.byTail.get(key)
    return home?.key === key ? home : undefined
  }

  add(instrument: Instrument, { candidate, key, name }: Named): void {
    for (const tail of [key, ...tailsOf(name), ...tailsOf(key).slice(0, name.split(' ').length)])
      this.byTail.set(tail, instrument)
    if (candidate.acronym) this.byAcronym.set(candidate.acronym, instrument)
    const id = idOf(candidate)
    if (id) this.byId.set(id, instrument)
  }
}

function idOf({ known }: Candidate): string | undefined {
  return known.length === 1 ? known[0]?.id : undefined
}

/** `us indonesia strategic partnership`, `indonesia strategic partnership`, `strategic partnership`. */
function tailsOf(key: string): string[] {
  const words = key.split(' ').slice(0, MOST_TAILS)
  const rest = key.split(' ').slice(MOST_TAILS)
  return words.map((_, n) => [...words.slice(n), ...rest].join(' '))
}
