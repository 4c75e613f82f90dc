/** What a verb tells of somebody who has no office in the text: `who commands the northern army`, `led by General X`. */
import type { Party } from '../../domain/country.ts'
import type { Run } from './name-run.ts'
import type { Person } from './persons.ts'
import type { Scene } from './scene.ts'

export type Role = { office: string; party: Party | null }

/** Longest name of what is led, and longest row of titles before a name, in tokens. */
const MOST_WORDS = 9
const MOST_TITLES = 6
/** So many namings of one person are looked at. */
const MOST_NAMINGS = 40

/** The first role that the text tells of a person; null where it tells none. */
export function roleOf(scene: Scene, person: Person): Role | null {
  for (const { run } of person.namings.slice(0, MOST_NAMINGS)) {
    const role = roleAfter(scene, run) ?? roleBefore(scene, run)
    if (role) return role
  }
  return null
}

const NOUNS = new Map(
  Object.entries({
    commands: 'commander',
    commanded: 'commander',
    commanding: 'commander',
    heads: 'head',
    headed: 'head',
    heading: 'head',
    leads: 'leader',
    led: 'leader',
    leading: 'leader',
    chairs: 'chair',
    chaired: 'chair',
  }),
)
const BETWEEN = new Set(', who also now still then has had is was currently jointly'.split(' '))
const LED = new Set(
  'alliance army bloc brigade coalition command corps council delegation faction fleet force forces guard guerrillas insurgents junta militia mission movement navy opposition rebels team troops'.split(
    ' ',
  ),
)
const LINKS = new Set(['of', 'the', 'for', 'in'])

/** `X leads the Ruritanian delegation`, `X, who commands the army of the east` */
function roleAfter(scene: Scene, run: Run): Role | null {
  const { tokens } = scene
  if (tokens[run.last - 1]?.possessive) return null
  let at = run.last
  for (let n = 0; n < 4 && BETWEEN.has(tokens[at]?.key ?? ''); n++) at++
  const noun = tokens[at]?.sentence === tokens[run.first]?.sentence && NOUNS.get(tokens[at]?.key ?? '')
  if (!noun) return null
  const last = endOfBody(scene, at + 1)
  return last > at + 1 ? toRole(scene, noun, { first: at + 1, last }) : null
}

/** After the name of what is led, which begins at `first`; `first` where nothing that is led is named. */
function endOfBody({ tokens }: Scene, first: number): number {
  let end = first
  for (let at = first; at < first + MOST_WORDS; at++) {
    const token = tokens[at]
    if (token?.kind !== 'word' || token.sentence !== tokens[first]?.sentence) break
    if (LED.has(token.key) || (end > first && token.letters !== 'lower')) end = at + 1
    else if (end > first && !LINKS.has(token.key)) break
  }
  return end
}

/** `The Ruritanian delegation was headed by General X` */
function roleBefore(scene: Scene, run: Run): Role | null {
  const { tokens } = scene
  let at = run.first - 1
  for (let n = 0; n < MOST_TITLES && tokens[at]?.key !== 'by'; n++) {
    if (tokens[at]?.letters === 'lower' && tokens[at]?.kind === 'word') return null
    at--
  }
  const noun = tokens[at]?.key === 'by' ? NOUNS.get(tokens[at - 1]?.key ?? '') : undefined
  if (!noun || tokens[at]?.sentence !== tokens[run.first]?.sentence) return null
  let last = at - 1
  while (/^(?:,|was|is|were|being)$/.test(tokens[last - 1]?.key ?? '')) last--
  if (!LED.has(tokens[last - 1]?.key ?? '')) return null
  let first = last - 1
  while (first > last - MOST_TITLES && isOfBody(scene, first - 1)) first--
  return toRole(scene, noun, { first, last })
}

function isOfBody({ tokens, partyUpTo }: Scene, at: number): boolean {
  const token = tokens[at]
  return token?.kind === 'word' && (token.letters !== 'lower' || partyUpTo.has(at + 1)) && token.key !== 'the'
}

function toRole({ document, tokens, partyFrom }: Scene, noun: string, { first, last }: Run): Role {
  const from = /^(?:the|a|an|his|her|its|their)$/.test(tokens[first]?.key ?? '') ? first + 1 : first
  const body = document.text.slice(tokens[from]?.start ?? 0, tokens[last - 1]?.end ?? 0).replace(/\s+/g, ' ')
  let party: Party | null = null
  for (let at = from; at < last; at++) party ??= partyFrom.get(at)?.party ?? null
  const head = tokens[last - 1]?.key === 'delegation' ? 'head' : noun
  const article = /^[^ ]+(?: [^ ]+)?['’]s? /.test(body) ? '' : 'the '
  return { office: `${head} of ${article}${body}`, party }
}
