/** Whose officials a text is about by where it stands: its dateline, the places that open its sentences, its headings. */
import type { Party } from '../../domain/country.ts'
import { DATES } from '../../knowledge/ordinary-words.ts'
import type { PartyWords } from '../../knowledge/parties.ts'
import { tableInTurn, type Work } from '../../work/turns.ts'
import type { Document, Token } from '../document.ts'

/** Sentences at the head of an article among which a dateline may stand. */
const HEAD_SENTENCES = 7

/** The state of the place where the news was written (`HANOI, May 3 —`); null where it does not say. */
export function datelineOf(document: Document, words: readonly PartyWords[]): string | null {
  const { tokens, sentences } = document
  for (const { first, last, party, form } of words) {
    const token = tokens[first]
    if (!token || token.sentence >= HEAD_SENTENCES) return null
    if (form === 'demonym' || form === 'acronym' || !party) continue
    const opens = sentences[token.sentence]?.first === first
    const next = tokens[last]
    const later = tokens[last + 1]
    const dated =
      next?.text === ',' && (later?.kind === 'number' || DATES.has(later?.key ?? '') || isMay(later))
    const dashed = opens && next?.kind === 'mark' && next.spaced && /^[–—(|-]$/.test(next.text)
    const shouted =
      opens && token.letters === 'upper' && form === 'capital' && (next?.text === ',' || next?.text === '.')
    if (dated || dashed || shouted) return party
  }
  return null
}

function isMay(token: Token | undefined): boolean {
  return token?.key === 'may' && token.letters !== 'lower'
}

/** By sentence, the state whose officials it is about: `In Tokyo, Prime Minister X said`. */
export function* settingsOf(
  { tokens, sentences }: Document,
  words: readonly PartyWords[],
): Work<Map<number, string>> {
  const settings = new Map<number, string>()
  for (const { first, last, party, form } of words) {
    const sentence = tokens[first]?.sentence ?? 0
    const opens = sentences[sentence]?.first === first - 1 && tokens[first - 1]?.key === 'in'
    if (party && opens && form !== 'demonym' && tokens[last]?.text === ',') settings.set(sentence, party)
  }
  yield* addHeadings({ tokens, sentences }, words, settings)
  return settings
}

/** A line that is nothing but the name of a state says whose officials the lines below are, up to the next such line. */
function* addHeadings(
  { tokens, sentences }: Pick<Document, 'tokens' | 'sentences'>,
  words: readonly PartyWords[],
  settings: Map<number, Party>,
): Work<void> {
  const byFirst = yield* tableInTurn(words, ({ first }) => first)
  let heading: Party | null = null
  for (const [number, { first, last, block }] of sentences.entries()) {
    yield
    const party = byFirst.get(first)
    const alone = sentences[number - 1]?.block !== block && sentences[number + 1]?.block !== block
    if (alone && party && last - party.last <= 1 && party.form === 'name') heading = party.party
    else if (alone && isHeading({ tokens, sentences }, number)) heading = null
    else if (heading && !settings.has(number)) settings.set(number, heading)
  }
}

/** A short line without a full stop. */
function isHeading({ tokens, sentences }: Pick<Document, 'tokens' | 'sentences'>, number: number): boolean {
  const { first = 0, last = 0 } = sentences[number] ?? {}
  return last - first <= 6 && !/^[.!?:;,]$/.test(tokens[last - 1]?.text ?? '')
}
