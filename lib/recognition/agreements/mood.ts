/** Whether what a cue tells is done, planned, demanded, conditional or denied: read from the words to its left. */
import words from '../../knowledge/data/status-words.json' with { type: 'json' }
import type { Token } from '../document.ts'
import type { CueAt, Mood } from './status-words.ts'

/** A mood and the token where the words that give it begin. */
export type MoodAt = { mood: Mood; first: number }

type MoodWords = { mood: Mood; words: string[] }

const WINDOW = 9
const BE = new Set('am is are was were be been being get gets got'.split(' '))
const HAVE = new Set('has have had having'.split(' '))
const MOTION = new Set(words.motion)
/** `the first nation to join` has joined. */
const ORDINAL = /^(?:first|second|third|latest|newest|\d+(?:st|nd|rd|th))$/
const SUBORDINATE = new Set(['when', 'once', 'if', 'until', 'unless', 'whenever'])
const DONE_BEFORE = new Set(
  'after since upon following by continue continues continued continuing from'.split(' '),
)
const BY_LAST_WORD = readMoods()

function readMoods(): ReadonlyMap<string, MoodWords[]> {
  const table = new Map<string, MoodWords[]>()
  for (const [mood, phrases] of Object.entries(words.moods)) {
    for (const phrase of phrases) {
      const list = phrase.split(' ')
      const last = list.at(-1) ?? ''
      table.set(last, [...(table.get(last) ?? []), { mood: mood as Mood, words: list }])
    }
  }
  for (const list of table.values()) list.sort((a, b) => b.words.length - a.words.length)
  return table
}

/** Mood of the cue; `from` is the first token that may govern it (the clause's, or the one after the instrument). */
export function moodOf(tokens: readonly Token[], cue: CueAt, from: number): MoodAt {
  const first = Math.max(from, cue.first - WINDOW)
  // `when concluded`, `if signed`
  if (cue.forms.has('participle') && SUBORDINATE.has(tokens[cue.first - 1]?.key ?? '')) {
    return { mood: 'conditional', first: cue.first - 1 }
  }
  const aux = auxiliaryStart(tokens, cue.first, first)
  const governed =
    cue.forms.has('base') || cue.forms.has('gerund') || cue.forms.has('phrase') || aux.passive || aux.perfect
  const only: readonly Mood[] | null = governed ? null : ['denied', 'conditional']
  const reach = governed ? first : Math.max(first, cue.first - 3)
  let to = false
  for (let at = cue.first - 1; at >= reach; at--) {
    const token = tokens[at]
    if (!token) break
    if (token.kind === 'mark' && /^[;:()]$/.test(token.text)) break
    if ((aux.passive || aux.perfect) && /^(?:and|but|,)$/.test(token.key)) break
    if (token.key === 'to' && at >= cue.first - 2) to = true
    const found = moodEndingAt(tokens, at, reach)
    if (found && (!only || only.includes(found.mood)) && !isOver(cue, found.mood, aux)) return found
    if (to && MOTION.has(token.key)) return { mood: 'done', first: cue.first }
    if (to && ORDINAL.test(token.key))
      return planBefore(tokens, at, from) ?? { mood: 'done', first: cue.first }
    if (DONE_BEFORE.has(token.key) && (cue.forms.has('gerund') || cue.forms.has('phrase'))) break
  }
  return to && !cue.forms.has('phrase')
    ? { mood: 'planned', first: cue.first - 1 }
    : { mood: 'done', first: aux.first }
}

/** `stands ready to be the first state to sign`: a rank that somebody only wants; null where it is reached. */
function planBefore(tokens: readonly Token[], rank: number, from: number): MoodAt | null {
  for (let at = rank - 1; at >= from && at > rank - WINDOW; at--) {
    const found = moodEndingAt(tokens, at, from)
    if (found) return found
  }
  return null
}

/** `expected` before a perfect or past passive is no plan for what was signed. */
function isOver(cue: CueAt, mood: Mood, aux: { perfect: boolean; past: boolean }): boolean {
  return (
    (mood === 'planned' || mood === 'demanded') && cue.forms.has('participle') && (aux.perfect || aux.past)
  )
}

/** Auxiliaries right before a participle: `was`, `has been`, `will be`. */
function auxiliaryStart(tokens: readonly Token[], at: number, floor: number) {
  let first = at
  let passive = false
  let perfect = false
  let past = false
  for (let n = at - 1; n >= floor && n >= at - 4; n--) {
    const key = tokens[n]?.key ?? ''
    if (BE.has(key)) {
      passive = true
      past ||= key === 'was' || key === 'were'
    } else if (HAVE.has(key)) perfect = true
    else if (!/ly$|^(?:also|already|both|just|now|not|never|yet|only|all|since)$/.test(key)) break
    if (BE.has(key) || HAVE.has(key)) first = n
  }
  return { first, passive, perfect, past }
}

/** `by May it was dead`, `in May`. */
function isMonth(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]
  return (
    tokens[at]?.letters === 'initial' &&
    (before?.kind === 'number' ||
      /^(?:before|by|early|from|in|late|last|mid|next|of|on|since|this|until)$/.test(before?.key ?? ''))
  )
}

function moodEndingAt(tokens: readonly Token[], at: number, floor: number): MoodAt | null {
  const key = tokens[at]?.key ?? ''
  if (key === 'may' && isMonth(tokens, at)) return null
  if (key.endsWith("n't")) return { mood: 'denied', first: at }
  for (const { mood, words: list } of BY_LAST_WORD.get(key) ?? []) {
    const first = at - list.length + 1
    if (first >= floor && list.every((word, n) => tokens[first + n]?.key === word)) return { mood, first }
  }
  return null
}
