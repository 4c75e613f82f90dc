/** Known names looked up in running text: ours as recognition asks, against a pass that only reads words, and against what npm has. */
import nlp from 'compromise/one'
import FastScanner from 'fastscan'
import { fold } from '../../lib/knowledge/fold.ts'
import { type HolderPack, openPack } from '../../lib/knowledge/holder-pack.ts'
import { nameKey } from '../../lib/knowledge/name-key.ts'
import { packHolders } from '../../lib/knowledge/pack-holders.ts'
import { type Document, readDocument } from '../../lib/recognition/document.ts'
import { labelledArticles } from '../anchoring-kit/texts.ts'
import { type Rival, type Row, rowOf, takeSteadyTurns, timeOf } from './measure.ts'
import { inFigures, syntheticTerms } from './synthetic-holders.ts'

const SIZES = [10_000, 100_000, 1_000_000]
/**
 * Larger lists take these minutes, or more memory than there is. `@monyone/aho-corasick/fast` reads as fast as fastscan, but
 * takes ten seconds for the smallest list here.
 */
const MOST_NAMES = { fastscan: 100_000, compromise: 10_000 }
const READING = 'reading its words'
const WORDS = 'parting, folding and hashing words'
const OURS = 'ours'
const LOOKING_UP = 'ours, words read before'
const LENGTH = 60_000
/** One name in so many characters. */
const SPREAD = 300

/** What takes a fraction of a millisecond is only warm, and its median only steady, after so many turns. */
const TURNS = 99

/** Of the pass that only hashes. */
const NO_WORD = 0x1e3779b1
const STEP = 0x01000193
const LETTERS = foldedLetters()

/** A row a size and rival. All of them find the same names; one that does not is an error. */
export async function measureNamesInText(sizes = SIZES): Promise<Row[]> {
  const text = textWithNames()
  const rows: Row[] = []
  for (const size of sizes) rows.push(...(await rowsOf(size, text)))
  return rows
}

async function rowsOf(size: number, text: string): Promise<Row[]> {
  const terms = [...syntheticTerms(size)]
  const pack = openPack(packHolders({ asOf: '2026-01-01', terms }))
  const wanted = namesIn(readDocument(text), pack)
  if (wanted < text.length / SPREAD / 2) throw new Error(`Only ${wanted} names were found.`)
  const others = matchers(
    terms.map(({ person }) => person),
    text,
    wanted,
  )
  const rivals = [
    { name: WORDS, run: () => hashWords(text) },
    { name: READING, run: () => readDocument(text) },
    // As in a reading: the words have just been read.
    { name: LOOKING_UP, measure: () => timeOfLookUp(text, pack) },
    { name: OURS, run: () => namesIn(readDocument(text), pack) },
    ...others,
  ]
  const samples = await takeSteadyTurns(rivals, READING, { turns: TURNS, tries: 2 })
  const what = `${wanted} of ${inFigures(size)} names found in ${inFigures(text.length)} characters`
  const lookedUp = `${what}, ${LOOKING_UP}`
  return [
    rowOf(samples, { what, name: OURS, limit: READING, goal: 1.4 }),
    ...others
      .filter(({ readsText }) => readsText)
      .map(({ name }) => rowOf(samples, { what, name: OURS, limit: name, goal: null })),
    rowOf(samples, { what: lookedUp, name: LOOKING_UP, limit: WORDS, goal: 1.4 }),
    // Words are read once for all that looks at them, so a matcher of npm is what the look-ups would be replaced by.
    ...others.map(({ name }) =>
      rowOf(samples, { what: lookedUp, name: LOOKING_UP, limit: name, goal: 1 / 8 }),
    ),
  ]
}

function timeOfLookUp(text: string, pack: HolderPack): Promise<number> {
  const document = readDocument(text)
  return timeOf(() => namesIn(document, pack))
}

/**
 * As recognition asks: words that are not small, one by one, and then a run of those that are in names as a name. What is
 * found is whose name it is: nothing is read of that person, since matchers read nothing either.
 */
function namesIn({ tokens, text }: Document, pack: HolderPack): number {
  let found = 0
  for (let at = 0; at < tokens.length; at++) {
    // A full name has two words at least.
    if (!isLarge(tokens[at]) || !isLarge(tokens[at + 1])) continue
    let last = at
    while (isLarge(tokens[last]) && pack.hasWord(tokens[last]?.key ?? '')) last++
    if (last < at + 2) continue
    const name = text.slice(tokens[at]?.start, tokens[last - 1]?.end)
    if (pack.withName(nameKey(name)).length > 0) found++
    at = last - 1
  }
  return found
}

function isLarge(token: Document['tokens'][number] | undefined): boolean {
  return token?.kind === 'word' && token.letters !== 'lower'
}

/** The least that any look-up of words can do: of each unit its folded letter goes into a hash, and no text is made. */
function hashWords(text: string): number {
  let sum = 0
  let hash = NO_WORD
  for (let at = 0; at < text.length; at++) {
    const letter = LETTERS[text.charCodeAt(at)] ?? 0
    if (letter > 0) hash = Math.imul(hash ^ letter, STEP)
    else if (hash !== NO_WORD) {
      sum ^= hash
      hash = NO_WORD
    }
  }
  return sum
}

/** Each unit's letter or number, folded; 0 for all else. */
function foldedLetters(): Uint16Array {
  return Uint16Array.from({ length: 0x1_0000 }, (_, unit) => {
    const character = String.fromCharCode(unit)
    return /[\p{L}\p{N}]/u.test(character) ? fold(character).charCodeAt(0) : 0
  })
}

/** `readsText`: it is given the text, not the words that were read before. */
type Matcher = Rival & { readsText: boolean }

function matchers(names: readonly string[], text: string, wanted: number): Matcher[] {
  const fits = (most: number) => names.length <= most
  const rivals: Matcher[] = []
  if (fits(MOST_NAMES.fastscan)) {
    const scanner = new FastScanner([...names])
    const find = () => scanner.search(text, { longest: true }).length
    rivals.push({ ...counting('fastscan', find, wanted), readsText: true })
  }
  if (fits(MOST_NAMES.compromise)) {
    const trie = nlp.buildTrie([...names])
    const parsed = nlp(text)
    const find = () => parsed.lookup(trie).length
    rivals.push({ ...counting('compromise’s trie, text parsed before', find, wanted), readsText: false })
  }
  return rivals
}

function counting(name: string, run: () => number, wanted: number): Rival {
  const found = run()
  if (found < wanted) throw new Error(`${name} found ${found} of ${wanted} names.`)
  return { name, run }
}

/** All labelled articles with a made-up name after every few sentences; the same names are in lists of every size. */
function textWithNames(): string {
  const names = [...syntheticTerms(SIZES[0] ?? 0)].filter((_, at) => at % 7 === 0).values()
  return labelledArticles()
    .join('\n\n')
    .slice(0, LENGTH)
    .replace(
      new RegExp(`[^]{${SPREAD}}[^.]*\\. `, 'g'),
      (part) => `${part}So said ${names.next().value?.person}. `,
    )
}
