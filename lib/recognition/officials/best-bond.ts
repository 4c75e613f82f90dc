/** Which of the offices that a text gives a person is theirs. */
import type { Bond } from './bond.ts'
import type { Person } from './persons.ts'
import { RELATIONS } from './relation.ts'
import type { Scene } from './scene.ts'

/** The most specific office: with a portfolio before without, held now before once held, said first before later. */
export function bestBond(scene: Scene, person: Person): Bond | null {
  const score = (bond: Bond) => {
    if (!bond.office) return -10
    const { office } = bond
    const words = office.wordsLast - office.wordsFirst
    const past = /^(?:former|ex|then)$/.test(office.time) || isOver(scene, bond) ? -8 : 0
    const relation = RELATIONS.has(office.head.key)
    const vague = office.head.strength === 'weak' && !relation ? -1 : 0
    const title = words === 1 && TITLES.has(office.head.key) ? -0.5 : 0
    const told = bond.rule === 'office-verb' ? -3 : 0
    const beside = isSecond(scene, office.first) ? -3 : 0
    const generic = office.head.key === 'leader' ? -3 : 0
    return (
      Math.min(words, 6) +
      past +
      vague +
      title +
      told +
      beside +
      generic +
      (scene.titleCase[sentenceOf(scene, bond)] ? -1 : 0)
    )
  }
  let best: Bond | null = null
  for (const bond of person.bonds) if (!best || score(bond) > score(best)) best = bond
  return best
}

/** `X, who was foreign minister until 2020`. */
function isOver({ tokens }: Scene, { office, run }: Bond): boolean {
  if (!office || office.first < run.last || office.first > run.last + MOST_BETWEEN) return false
  const was = tokens.slice(run.last, office.first).some(({ key }) => key === 'was')
  return was && /^(?:before|between|from|till|until)$/.test(tokens[office.last]?.key ?? '')
}

/** Tokens from a name to the office that a clause tells of it. */
const MOST_BETWEEN = 6

/** `X, who is also minister of trade`: the office told besides the one that the text calls them by. */
function isSecond({ tokens }: Scene, first: number): boolean {
  const at = /^(?:a|an|her|his|its|the|their)$/.test(tokens[first - 1]?.key ?? '') ? first - 2 : first - 1
  return /^(?:also|concurrently|simultaneously)$/.test(tokens[at]?.key ?? '')
}

/** Offices that news uses as titles of those who have another. */
const TITLES = new Set(['ambassador', 'senator', 'prince', 'princess', 'mp'])

/** A rank or royal title, or nothing: an office that the knowledge has at the date, or a role that the text tells, says more. */
export function isTitle({ office, rank, rule }: Bond): boolean {
  if (!office) return rank === null || rule === 'rank'
  return ROYAL.has(office.head.key) && office.wordsLast - office.wordsFirst === 1
}

const ROYAL = new Set(['prince', 'princess'])

function sentenceOf(scene: Scene, bond: Bond): number {
  return scene.tokens[bond.run.first]?.sentence ?? 0
}
