/** Ties offices to the names beside them. */
import type { Party } from '../../domain/country.ts'
import {
  APPOSITION_OPENERS,
  HONORIFICS,
  OFFICE_VERB_BETWEEN,
  OFFICE_VERB_LAST,
} from '../../knowledge/office-words.ts'
import type { Token } from '../document.ts'
import { nameFrom, type Run } from './name-run.ts'
import type { OfficePhrase } from './office-phrase.ts'
import type { Scene } from './scene.ts'
import { readTitles } from './titles.ts'

/** A name, the office that vouches for it and how they stand to one another. */
export type Bond = {
  run: Run
  /** null where only a rank stands before the name. */
  office: OfficePhrase | null
  /** Tokens of the rank where there is no office. */
  rank: Run | null
  rule:
    | 'office-before'
    | 'office-after'
    | 'office-apposition'
    | 'office-verb'
    | 'office-list'
    | 'rank'
    | 'ministry'
  certainty: number
  /** State said after the name (`President Widodo of Indonesia`) or by the order of a list. */
  party: Party | null
}

/** Runs by their first token and by the token after their last. */
export type Runs = { from: ReadonlyMap<number, Run>; upTo: ReadonlyMap<number, Run> }

/** Bonds in the order of the text. */
export function bindOffices(scene: Scene, offices: readonly OfficePhrase[], runs: Runs): Bond[] {
  const bonds: Bond[] = []
  const bound = new Set<number>()
  const keep = (bond: Bond | null) => {
    if (!bond) return
    bonds.push(bond)
    bound.add(bond.run.first)
  }
  const believed = offices.filter(
    (office) =>
      !office.merged && ((isPublic(office) && !isOfCompany(scene, office)) || leadsTroops(scene, office)),
  )
  const open: OfficePhrase[] = []
  for (const office of believed) {
    const next = bindNext(scene, office)
    next.forEach(keep)
    if (next.length === 0) open.push(office)
  }
  // What an office vouches for is a better reading of where a name begins than the candidates are.
  const upTo = new Map(runs.upTo)
  for (const { run } of bonds) upTo.set(run.last, run)
  // An office with a name after its own comma does not belong to the name before it ("the minister, X, the governor, Y").
  const starts = new Set(
    open.filter((office) => bindAfterComma(scene, office).length === 0).map(({ first }) => first),
  )
  for (const office of open) {
    const left = bindLeft(scene, office, { ...runs, upTo })
    const right = bindAfterComma(scene, office).filter(({ run }) => !hasOwnOffice(scene, run, starts))
    const taken = right.length > 0 && right.every(({ run }) => bound.has(run.first))
    if (left.length > 0 && !(right.length > 0 && left.every(({ run }) => bound.has(run.first))))
      left.forEach(keep)
    else if (!taken) right.forEach(keep)
  }
  return bonds.sort((a, b) => a.run.first - b.run.first)
}

/** `…, Ding Xuexiang, director of the General Office,`: the office after the name is its own, that before it another's. */
function hasOwnOffice({ tokens }: Scene, run: Run, starts: ReadonlySet<number>): boolean {
  if (tokens[run.last]?.text !== ',') return false
  const at = /^(?:the|a|an)$/.test(tokens[run.last + 1]?.key ?? '') ? run.last + 2 : run.last + 1
  return starts.has(at)
}

/** `vice president of electric operations`: companies name their own so. */
function isOfCompany({ tokens }: Scene, office: OfficePhrase): boolean {
  const [link, next] = [tokens[office.last], tokens[office.last + 1]]
  if (!CORPORATE.has(office.head.key) || office.publicBody || !/^(?:of|for|at)$/.test(link?.key ?? ''))
    return false
  return (
    next?.kind === 'word' &&
    next.letters === 'lower' &&
    !/^(?:the|his|her|its|their|a|an|this|that)$/.test(next.key)
  )
}

/** `TNI Commander General Agus Subiyanto`: the rank shows what the commander commands. */
function leadsTroops(scene: Scene, office: OfficePhrase): boolean {
  return (
    /^(?:commander|chief|head|commandant)$/.test(office.head.key) &&
    readTitles(scene.tokens, office.last).military !== null
  )
}

/** Whether the words of the office say that it is a public one. */
function isPublic(office: OfficePhrase): boolean {
  const { head } = office
  if (head.strength === 'strong') return true
  if (office.privateBody && !(office.parties.length > 0 && office.publicBody && head.strength === 'public'))
    return false
  if (isDirectorGeneral(office)) return office.publicBody || !office.unknownBody
  const described = office.wordsLast > office.at + 1
  if (head.strength === 'public')
    return office.publicBody || (!office.unknownBody && !(described && CORPORATE.has(head.key)))
  return office.publicBody || (office.possessor !== null && PERSONAL.has(head.key))
}

/** `Director General`, `Inspector General` by themselves are public offices. */
function isDirectorGeneral(office: OfficePhrase): boolean {
  return (
    office.head.strength === 'weak' &&
    office.capital &&
    office.wordsLast === office.at + 2 &&
    office.last === office.at + 2
  )
}

/** Heads that companies and clubs have too: `vice president of electric operations`. */
const CORPORATE = new Set([
  'president',
  'vice-president',
  'chairman',
  'chairwoman',
  'chairperson',
  'chair',
  'co-chair',
  'secretary',
])

const PERSONAL = new Set([
  'chief',
  'aide',
  'counterpart',
  'colleague',
  'homologue',
  'predecessor',
  'successor',
  'spokesman',
  'spokeswoman',
  'spokesperson',
  'representative',
  'adviser',
  'advisor',
  'deputy',
])

/** `Minister Wang`, `Prime Ministers A and B`, `PDNSA (…) X`: the name follows at once. */
function bindNext(scene: Scene, office: OfficePhrase): Bond[] {
  const { tokens } = scene
  if (tokens[office.last - 1]?.possessive) return []
  let at = office.last
  if (tokens[at]?.text === '(' && tokens[at + 2]?.text === ')') at += 3
  if (tokens[at]?.text === '.' && !tokens[at]?.spaced && tokens[at - 1]?.text.length !== 1) at += 1
  const run = namedAt(scene, at, tokens[office.at]?.sentence)
  if (!run) return []
  const bare =
    office.head.strength !== 'strong' &&
    !office.capital &&
    !office.publicBody &&
    office.wordsFirst === office.at
  if (bare && office.head.strength === 'weak') return []
  if (office.head.plural) return bindList(scene, office, run)
  return [bond(scene, run, { office, rule: 'office-before', certainty: 0.95 })]
}

function namedAt(scene: Scene, at: number, sentence: number | undefined): Run | null {
  const titles = readTitles(scene.tokens, at)
  if (scene.tokens[titles.end]?.sentence !== sentence) return null
  return nameFrom(scene, titles.end, true)
}

type How = { office: OfficePhrase; rule: Bond['rule']; certainty: number }

function bond(scene: Scene, run: Run, { office, rule, certainty }: How): Bond {
  return { run, office, rank: null, rule, certainty, party: partyAfter(scene, run, rule === 'office-list') }
}

/** `… of Indonesia`, `… for Kyrgyzstan` right after the name. */
function partyAfter(scene: Scene, run: Run, listed: boolean): Party | null {
  const { tokens } = scene
  const link = tokens[run.last]?.key
  if (!(link === 'of' || (link === 'for' && listed)) || tokens[run.last - 1]?.possessive) return null
  let at = run.last + 1
  if (tokens[at]?.key === 'the') at++
  const match = scene.partyFrom.get(at)
  if (!match) return scene.placeFrom.get(at)?.party ?? null
  return match.form !== 'demonym' ? match.party : null
}

/** `A of X, B and C`: every name of a list after a plural office. */
function bindList(scene: Scene, office: OfficePhrase, firstRun: Run): Bond[] {
  const { tokens } = scene
  const found: Bond[] = []
  let run: Run | null = firstRun
  while (run && found.length < 12) {
    found.push(bond(scene, run, { office, rule: 'office-list', certainty: 0.9 }))
    let at = afterParty(scene, run.last)
    if (tokens[at]?.text === ',') at++
    if (/^(?:and|&)$/.test(tokens[at]?.key ?? '')) at++
    else if (tokens[at - 1]?.text !== ',') break
    run = tokens[run.last - 1]?.possessive ? null : namedAt(scene, at, tokens[office.at]?.sentence)
  }
  return withListedParties(found, office)
}

function afterParty(scene: Scene, at: number): number {
  if (scene.tokens[at]?.key === 'in' && scene.placeWord[at + 1]) {
    let end = at + 1
    while (scene.placeWord[end]) end++
    return end
  }
  if (!/^(?:of|for)$/.test(scene.tokens[at]?.key ?? '')) return at
  const from = scene.tokens[at + 1]?.key === 'the' ? at + 2 : at + 1
  return scene.partyFrom.get(from)?.last ?? at
}

/** `the top diplomats of X and Y, A and B`: as many parties as names stand in the same order. */
function withListedParties(bonds: Bond[], office: OfficePhrase): Bond[] {
  if (office.parties.length !== bonds.length || bonds.length < 2) return bonds
  return bonds.map((bond, i) => ({ ...bond, party: bond.party ?? office.parties[i] ?? null }))
}

/** `Ukraine's president, Volodymyr Zelenskyy, wants`: a name between commas, or before the end. */
function bindAfterComma(scene: Scene, office: OfficePhrase): Bond[] {
  const { tokens } = scene
  let at = office.last
  if (tokens[at]?.text === '(' && tokens[at + 2]?.text === ')') at += 3
  const mark = tokens[at]
  if (!mark || !/^[,:–—(-]$/.test(mark.text) || mark.sentence !== tokens[office.at]?.sentence) return []
  if (/^[:–—-]$/.test(mark.text) && !office.capital) return []
  if (tokens[at + 1]?.key === 'the') return []
  const run = namedAt(scene, at + 1, mark.sentence)
  if (!run) return []
  if (office.head.plural) return bindList(scene, office, run).filter((_, i, all) => i === 0 || all.length > 1)
  if (!closesApposition(tokens, run)) return []
  return [bond(scene, run, { office, rule: 'office-apposition', certainty: 0.85 })]
}

function closesApposition(tokens: readonly Token[], run: Run): boolean {
  const next = tokens[run.last]
  const last = tokens[run.last - 1]
  if (!next || next.sentence !== last?.sentence) return true
  return (
    next.kind === 'mark' ||
    next.key === 'and' ||
    next.key === 'of' ||
    next.key === 'for' ||
    Boolean(last?.possessive) ||
    next.letters === 'lower'
  )
}

/** `X, prime minister of Y,`, `X (foreign minister)`, `X, who is …`, `X was sworn in as …`: the name stands before. */
function bindLeft(scene: Scene, office: OfficePhrase, runs: Runs): Bond[] {
  const { tokens } = scene
  let at = office.first - 1
  const sentence = tokens[office.at]?.sentence
  if (office.possessor !== null && tokens[office.possessor]?.possessive)
    at = beforePossessor(scene, office.possessor, runs) - 1
  let opened = false
  // "the American-educated Iranian foreign minister"
  while (
    /^\p{L}+-\p{L}+$/u.test(tokens[at]?.key ?? '') &&
    tokens[at]?.sentence === sentence &&
    tokens[at]?.letters !== 'upper' &&
    !runs.upTo.has(at + 1)
  )
    at--
  for (
    let n = 0;
    n < 6 && APPOSITION_OPENERS.has(tokens[at]?.key ?? '') && tokens[at]?.letters === 'lower';
    n++
  ) {
    opened = true
    at--
  }
  const mark = tokens[at]
  if (!mark || mark.sentence !== sentence) return []
  if (/^[,(–—-]$/.test(mark.text)) return bindApposition(scene, office, { mark: at, runs })
  return opened || office.first - 1 === at ? bindVerb(scene, office, { at: office.first - 1, runs }) : []
}

/** `X, Aliyev's special representative`: the index where the possessor's name begins. */
function beforePossessor(scene: Scene, possessor: number, runs: Runs): number {
  const party = scene.partyUpTo.get(possessor + 1)
  if (party) return party.first
  let first = runs.upTo.get(possessor + 1)?.first ?? possessor
  while (HONORIFICS.has(scene.tokens[first - 1]?.key ?? '') || isAbbreviation(scene.tokens, first - 1))
    first--
  return first
}

function isAbbreviation(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.text === '.' && HONORIFICS.has(tokens[at - 1]?.key ?? '')
}

type Before = { mark: number; runs: Runs }

function bindApposition(scene: Scene, office: OfficePhrase, { mark, runs }: Before): Bond[] {
  const { tokens } = scene
  const run = runs.upTo.get(mark) ?? runs.upTo.get(beforeAge(scene, mark)) ?? beforeLetters(scene, mark, runs)
  if (run && /^(?:in|at|near|outside)$/.test(tokens[run.first - 1]?.key ?? '')) return []
  if (!run || tokens[run.last - 1]?.possessive) return bindAfterParty(scene, office, { mark, runs })
  // "Carter, Iraqi Prime Minister Discuss …" is a list of two in a headline.
  const next = tokens[office.last]
  if (
    scene.titleCase[tokens[office.at]?.sentence ?? 0] &&
    next?.kind === 'word' &&
    next.sentence === tokens[office.at]?.sentence
  )
    return []
  const how: How = { office, rule: 'office-after', certainty: 0.85 }
  const found = [bond(scene, run, how)]
  if (office.head.plural) {
    let at = run.first - 1
    while (found.length < 8 && /^(?:and|,|&)$/.test(tokens[at]?.key ?? '')) {
      if (tokens[at - 1]?.text === ',') at--
      const earlier = runs.upTo.get(at)
      if (!earlier) break
      found.unshift(bond(scene, earlier, { ...how, rule: 'office-list' }))
      at = earlier.first - 1
    }
  }
  return withListedParties(found, office)
}

/** `Sitiveni Rabuka MP, Prime Minister`, `Johann Wadephul, MdB, Federal Minister` */
function beforeLetters({ tokens }: Scene, mark: number, runs: Runs): Run | undefined {
  if (!/^(?:MP|TD|MdB|QC|KC|SC|JP|OBE|CBE|MEP|MLA|MSP|PhD)$/.test(tokens[mark - 1]?.text ?? ''))
    return undefined
  return runs.upTo.get(tokens[mark - 2]?.text === ',' ? mark - 2 : mark - 1)
}

/** `Prayut, 68, the prime minister` */
function beforeAge(scene: Scene, mark: number): number {
  const age = scene.tokens[mark - 1]
  return age?.kind === 'number' && scene.tokens[mark - 2]?.text === ',' ? mark - 2 : mark
}

/** `Ms Khar of Pakistan, the foreign minister` */
function bindAfterParty(scene: Scene, office: OfficePhrase, { mark, runs }: Before): Bond[] {
  const party = scene.partyUpTo.get(mark) ?? scene.placeUpTo.get(mark)
  if (!party) return []
  const at = scene.tokens[party.first - 1]?.key === 'the' ? party.first - 2 : party.first - 1
  const run = /^(?:of|for|from)$/.test(scene.tokens[at]?.key ?? '') ? runs.upTo.get(at) : undefined
  return run ? [bond(scene, run, { office, rule: 'office-after', certainty: 0.8 })] : []
}

/** `X was sworn in as …`, `X is …`, `X, who became …`: words of office alone may stand in between. */
function bindVerb(scene: Scene, office: OfficePhrase, { at, runs }: { at: number; runs: Runs }): Bond[] {
  const { tokens } = scene
  let i = at
  while (/^(?:the|a|an|its|his|her|their|new)$/.test(tokens[i]?.key ?? '')) i--
  if (!OFFICE_VERB_LAST.has(tokens[i]?.key ?? '')) return []
  i--
  for (let n = 0; n < 9; n++, i--) {
    const token = tokens[i]
    if (!token || token.sentence !== tokens[office.at]?.sentence) return []
    const run = runs.upTo.get(i + 1)
    if (run) return [bond(scene, run, { office, rule: 'office-verb', certainty: 0.75 })]
    if (!OFFICE_VERB_BETWEEN.has(token.key) && token.text !== ',' && token.key !== 'as') return []
  }
  return []
}

/** `X of the Ministry of Digital Economy`: who belongs to a ministry is an official though no office is said. */
export function bindMinistries(
  scene: Scene,
  runs: readonly (Run & { honorific: boolean })[],
  bound: ReadonlySet<number>,
): Bond[] {
  const found: Bond[] = []
  for (const run of runs) {
    const { tokens } = scene
    if (
      bound.has(run.first) ||
      run.last - run.first < 2 ||
      !/^(?:of|from)$/.test(tokens[run.last]?.key ?? '')
    )
      continue
    let at = run.last + 1
    while (tokens[at]?.key === 'the' || tokens[at]?.possessive || scene.partyFrom.has(at))
      at = scene.partyFrom.get(at)?.last ?? at + 1
    const body = tokens[at]
    if (
      body?.letters !== 'initial' ||
      !/^(?:ministry|foreign|interior|defence|defense|finance)$/.test(body.key)
    )
      continue
    const ministry = body.key === 'ministry' || tokens[at + 1]?.key === 'ministry'
    if (ministry)
      found.push({
        run,
        office: null,
        rank: null,
        rule: 'ministry',
        certainty: 0.7,
        party: scene.partyUpTo.get(at)?.party ?? null,
      })
  }
  return found
}

/** `General Pervez Musharraf`: a general is an official also where the text gives no office. */
export function bindRanks(scene: Scene, bound: ReadonlySet<number>): Bond[] {
  const found: Bond[] = []
  for (let at = 0; at < scene.tokens.length; at++) {
    const token = scene.tokens[at]
    if (
      token?.kind !== 'word' ||
      (token.letters === 'lower' && !/^(?:general|admiral|marshal)$/.test(token.key))
    )
      continue
    const titles = readTitles(scene.tokens, at)
    if (titles.end === at) continue
    const rank = titles.military
    const run = rank ? nameFrom(scene, titles.end, true) : null
    if (rank && run && !bound.has(run.first)) {
      found.push({
        run,
        office: null,
        rank,
        rule: 'rank',
        certainty: 0.7,
        party: partyAfter(scene, run, false),
      })
    }
    at = titles.end - 1
  }
  return found
}
