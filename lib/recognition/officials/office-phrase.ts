/** Office phrases: a head (`minister`) with what stands before it (`Vietnam's public security`) and after it (`of …`). */
import { AFTER_HEAD, BEFORE_GENERAL, type Head, OFFICE_ACRONYMS } from '../../knowledge/office-words.ts'
import { TOKENS_A_TURN, type Work } from '../../work/turns.ts'
import type { OfficePhrase } from './office.ts'
import { readBefore } from './office-before.ts'
import { readComplements } from './office-complement.ts'
import { headAt } from './office-head.ts'
import type { Scene } from './scene.ts'

/** All office phrases of a text, in order of their heads. Phrases may hold one another (`adviser to the president`). */
export function* findOffices(scene: Scene): Work<OfficePhrase[]> {
  const found: OfficePhrase[] = []
  for (let at = 0; at < scene.tokens.length; at++) {
    if (at % TOKENS_A_TURN === 0) yield
    const head = headAt(scene, at)
    if (!head) continue
    yield
    const floor = found.at(-1)
    const office = readOffice(scene, { head, at, floor: floor ? floorAfter(scene, floor) : 0 })
    joinOffices(scene, found.at(-1), office)
    found.push(office)
  }
  return found
}

/** `Minister of State and National Security Adviser`: what stands before `and` belongs to the first office. */
function floorAfter({ tokens }: Scene, { at, last, wordsLast }: OfficePhrase): number {
  const joins = tokens[last]?.key === 'and' && last > at + 1 && wordsLast === last
  return joins ? last + 1 : at + 1
}

/** `Vice President and Minister of Foreign Affairs`: one person's two offices, unless a name follows. */
function joinOffices(scene: Scene, before: OfficePhrase | undefined, office: OfficePhrase): void {
  const { tokens } = scene
  if (!before || before.head.plural || office.head.plural) return
  const link = tokens[before.last]
  if (link?.key !== 'and' && link?.text !== '&') return
  if (before.last + 1 !== office.first || before.wordsLast !== before.last) return
  const forces = office.head.key === 'commander-in-chief'
  const deputy = forces || /^(?:vice|deputy)$/.test(tokens[before.at - 1]?.key ?? '')
  if ((TOP.has(before.head.key) && !deputy) || (TOP.has(office.head.key) && before.head.key !== 'king'))
    return
  if (/^(?:former|ex)$/.test(office.time) && !before.time) return
  if (isBare(scene, before) && !office.capital && !isClosed(scene, before, office)) return
  office.joined = before.joined ?? before.wordsFirst
  office.first = before.first
  before.merged = true
  if (office.parties.length === 0) office.parties.push(...before.parties)
  if (before.publicBody) office.publicBody = true
  office.possessor ??= before.possessor
}

/** Offices that one person does not hold together with the next. */
const TOP = new Set([
  'president',
  'king',
  'chancellor',
  'emir',
  'amir',
  'sultan',
  'queen',
  'ambassador',
  'senator',
])

function isBare(scene: Scene, office: OfficePhrase): boolean {
  return scene.tokens[office.first - 1]?.key === 'the' && office.wordsLast - office.wordsFirst < 3
}

/** `X, the crown prince and prime minister,`: between a name's comma and another mark both are of one person. */
function isClosed({ tokens }: Scene, before: OfficePhrase, office: OfficePhrase): boolean {
  const opened = tokens[before.first - 2]?.text === ',' && tokens[before.first - 3]?.letters === 'initial'
  return opened && /^[,.;)]$/.test(tokens[office.last]?.text ?? '')
}

type Reading = { head: Head; at: number; floor: number }

function readOffice(scene: Scene, { head, at, floor }: Reading): OfficePhrase {
  const { tokens } = scene
  const first = tokens[at]?.key === 'number' ? at - 1 : at
  const office: OfficePhrase = {
    first,
    last: at + 1,
    head,
    at,
    headLast: at + 1,
    wordsFirst: first,
    wordsLast: at + 1,
    parties: [],
    posts: [],
    possessor: null,
    publicBody: false,
    privateBody: false,
    unknownBody: false,
    joined: null,
    merged: false,
    time: '',
    capital: tokens[at]?.letters !== 'lower',
  }
  readAfterHead(scene, office)
  office.headLast = office.last
  readBefore(scene, office, floor)
  readComplements(scene, office)
  return office
}

/** `Secretary General`, `president-elect`, `chargé d'affaires`, `Dy.` */
function readAfterHead(scene: Scene, office: OfficePhrase): void {
  const { tokens } = scene
  for (let moved = true; moved; ) {
    moved = false
    const next = tokens[office.last]
    if (!next || tokens[office.last - 1]?.possessive) break
    const abbreviation =
      next.text === '.' && !next.spaced && OFFICE_ACRONYMS.has(tokens[office.at]?.text ?? '')
    const general = next.key === 'general' && BEFORE_GENERAL.has(tokens[office.at]?.key ?? '')
    const numbered = office.head.key === 'minister' && /^I{1,3}$/.test(next.text)
    const later = AFTER_HEAD.has(next.key) && next.key !== 'general' && next.kind === 'word'
    if (abbreviation || general || later || numbered || next.key === "d'affaires") {
      office.last++
      if (!abbreviation) office.wordsLast = office.last
      moved = true
    }
  }
}
