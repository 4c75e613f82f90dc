/** Known names looked up in running text: ours as recognition asks, against a pass that only reads words, and against what npm has. */
import nlp from 'compromise/one'
import FastScanner from 'fastscan'
import { fold } from '../../lib/knowledge/fold.ts'
import { openPack } from '../../lib/knowledge/holder-pack.ts'
import { createOfficeHolders, type OfficeHolders } from '../../lib/knowledge/office-holders.ts'
import { packHolders } from '../../lib/knowledge/pack-holders.ts'
import { type Document, readDocument } from '../../lib/recognition/document.ts'
import { labelledArticles } from '../anchoring-kit/texts.ts'
import { type Rival, type Row, rowOf, takeSteadyTurns } from './measure.ts'
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
const LOOKING_UP = 'words read before'
const LENGTH = 60_000
/** One name in so many characters. */
const SPREAD = 300

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
  const officeHolders = createOfficeHolders([openPack(packHolders({ asOf: '2026-01-01', terms }))])
  const document = readDocument(text)
  const wanted = namesIn(document, officeHolders)
  if (wanted < text.length / SPREAD / 2) throw new Error(`Only ${wanted} names were found.`)
  const others = matchers(
    terms.map(({ person }) => person),
    text,
    wanted,
  )
  const rivals = [
    { name: WORDS, run: () => hashWords(text) },
    { name: READING, run: () => readDocument(text) },
    { name: LOOKING_UP, run: () => namesIn(document, officeHolders) },
    { name: OURS, run: () => namesIn(readDocument(text), officeHolders) },
    ...others,
  ]
  const samples = await takeSteadyTurns(rivals, READING, { tries: 2 })
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

/** As recognition asks: each word that is not small, and then the run of such words as a name. */
function namesIn({ tokens, text }: Document, officeHolders: OfficeHolders): number {
  let found = 0
  for (let first = 0; first < tokens.length; ) {
    let next = first
    while (isNameWord(tokens[next], officeHolders)) next++
    const [begin, end] = [tokens[first], tokens[next - 1]]
    if (next > first + 1 && officeHolders.find(text.slice(begin?.start, end?.end)).length > 0) found++
    first = Math.max(next, first + 1)
  }
  return found
}

function isNameWord(token: Document['tokens'][number] | undefined, officeHolders: OfficeHolders): boolean {
  return token?.kind === 'word' && token.letters !== 'lower' && officeHolders.isNameWord(token.key)
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
