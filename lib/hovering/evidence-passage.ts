import type { Evidence } from '../domain/evidence.ts'

/** The deciding words with a little of the text on either side, for the card; '…' stands where it was cut. */
export type EvidencePassage = { before: string; words: string; after: string }

/** Characters shown on either side: with the words they fill two or three lines of the card. */
const REACH = 45
/** Longer evidence is cut in the middle of nothing but itself: its beginning names what decides. */
const MOST_WORDS = 220

/** The passage of `text` around `evidence`, within its paragraph and cut between words. */
export function passageAround(text: string, evidence: Pick<Evidence, 'start' | 'end'>): EvidencePassage {
  const { start, end } = evidence
  const words = text.slice(start, end)
  if (words.length > MOST_WORDS) {
    return { before: '', words: `${words.slice(0, MOST_WORDS).replace(/(?<!\s)\s+\S*$/u, '')} …`, after: '' }
  }
  return { before: reachBack(text, start), words, after: reachOn(text, end) }
}

function reachBack(text: string, start: number): string {
  const reached = text.slice(Math.max(0, start - REACH), start)
  const line = reached.slice(reached.lastIndexOf('\n') + 1)
  const whole = line.length < reached.length || start <= REACH
  // A dash or a comma belongs to what was cut off.
  return whole ? line : line.replace(/^\S*[\s,;:—–-]*/u, '… ')
}

function reachOn(text: string, end: number): string {
  const reached = text.slice(end, end + REACH)
  const lineEnd = reached.indexOf('\n')
  const line = lineEnd < 0 ? reached : reached.slice(0, lineEnd)
  const whole = lineEnd >= 0 || end + REACH >= text.length
  return whole ? line : `${line.slice(0, Math.max(0, line.search(/(?<!\S)\S*$/u))).trimEnd()} …`
}
