/** What an official's state is by those named alongside: whom they serve, who stands in one list with them, who on the other side. */
import type { Party } from '../../domain/country.ts'
import type { Run } from './name-run.ts'
import { ACCREDITED } from './party-of-office.ts'
import { countBefore, type Person } from './persons.ts'
import type { Attributes } from './read-of-person.ts'
import { masterOf } from './relation.ts'
import type { Scene } from './scene.ts'

/** All namings in the order of the text, the token each begins at, and what was read of each person so far. */
export type Namings = {
  namings: readonly { run: Run; person: Person }[]
  places: readonly number[]
  read: Map<Person, Attributes>
}

/** Who is spokesman for somebody, or adviser to them, serves the same state. */
export function mastersCountry(
  scene: Scene,
  person: Person,
  { namings, places, read }: Namings,
): Party | null {
  const personAt = (token: number) => {
    const naming = namings[countBefore(places, token)]
    return naming?.run.first === token ? naming.person : null
  }
  const named = (token: number) => {
    const other = personAt(token)
    return other && (other === person ? 'own' : 'another')
  }
  for (const { office } of person.bonds) {
    const token = office && masterOf(scene, office, named)
    const master = token ? personAt(token) : null
    if (master) return read.get(master)?.country ?? null
  }
  return null
}

/** `Defence Minister A, Law Minister B and Attorney General C`: the state of the one named right before in a list. */
export function besideIn({ tokens }: Scene, person: Person, around: Namings): Party | null {
  const first = person.bonds[0]?.office?.first ?? person.places[0] ?? 0
  const last = around.namings[countBefore(around.places, first) - 1]
  const run = last?.person === person ? undefined : last?.run
  if (!run || run.last >= first || first - run.last > MOST_BESIDE) return null
  const listed = tokens.slice(run.last, first).every(({ key }) => LINKS.has(key))
  const country = last ? around.read.get(last.person)?.country : null
  return listed && !signsBefore(tokens, run.first) ? (country ?? null) : null
}

/** `the undersecretary, A, and Peru's deputy minister, B`: whose state is said stands on the other side. */
export function oppositeOf(
  { tokens, partyFrom }: Scene,
  person: Person,
  { namings, places }: Namings,
): Party | null {
  const run = person.bonds[0]?.run
  const next = run && namings[countBefore(places, run.last)]
  if (!next || next.person === person || next.run.first - run.last > MOST_OPPOSITE) return null
  const between = tokens.slice(run.last, next.run.first)
  if (
    tokens[next.run.first]?.sentence !== tokens[run.first]?.sentence ||
    !between.some(({ key }) => key === 'and')
  )
    return null
  const office = next.person.bonds.find((bond) => bond.run.first === next.run.first)?.office
  if (!office || ACCREDITED.has(office.head.key)) return null
  for (let at = run.last; at < office.at; at++) {
    const party = partyFrom.get(at)?.party
    if (party && office.parties.includes(party)) return party
  }
  return null
}

/** `signed by A and B`, `between A and B`: one of each side. */
function signsBefore(tokens: Scene['tokens'], at: number): boolean {
  for (let i = at - 1; i >= 0 && i > at - 12 && tokens[i]?.sentence === tokens[at]?.sentence; i--) {
    if (/^(?:signed|sign|between|co-chaired|chaired|by)$/.test(tokens[i]?.key ?? '')) return true
  }
  return false
}

const MOST_BESIDE = 4
const MOST_OPPOSITE = 14
const LINKS = new Set([',', 'and', 'the', ';', '&', 'his', 'her', 'its'])
