/** The steps that a text tells of each instrument, sentence by sentence. */
import type { AgreementType } from '../../domain/entity.ts'
import type { Document } from '../document.ts'
import type { Candidate } from './candidate.ts'
import type { Place } from './cue-place.ts'
import { type Step, stepsIn } from './status-cues.ts'

/** A mention or a pronoun that stands for one; `instrument` numbers the instruments. */
type Spot = Place & { instrument: number; sentence: number }

/** Steps by number of instrument, each list in the order of the text. */
export function stepsOf(
  document: Document,
  instruments: readonly { mentions: readonly Candidate[]; type: AgreementType }[],
): Step[][] {
  const spots = instruments.flatMap(({ mentions, type }, instrument): Spot[] =>
    mentions.map(({ first, last, phrase }) => ({
      first,
      last,
      type,
      definite: phrase === null || phrase.determiner === 'definite',
      instrument,
      sentence: document.tokens[first]?.sentence ?? 0,
    })),
  )
  spots.sort((a, b) => a.first - b.first)
  const all = withPronouns(document, spots)
  const steps: Step[][] = instruments.map(() => [])
  for (let from = 0; from < all.length; ) {
    const sentence = all[from]?.sentence ?? 0
    let to = from
    while (all[to]?.sentence === sentence) to++
    const here = all.slice(from, to)
    for (const [n, told] of stepsIn(document, sentence, here).entries()) {
      steps[here[n]?.instrument ?? -1]?.push(...told)
    }
    from = to
  }
  return steps
}

/** Adds each `it` that can stand for the instrument named last, in the same paragraph and not two sentences away. */
function withPronouns({ tokens, sentences }: Document, spots: readonly Spot[]): Spot[] {
  const all: Spot[] = []
  for (const [n, spot] of spots.entries()) {
    all.push(spot)
    const next = spots[n + 1]?.first ?? tokens.length
    const block = sentences[spot.sentence]?.block
    for (let at = spot.last; at < next; at++) {
      const token = tokens[at]
      if (!token || token.sentence > spot.sentence + 1 || sentences[token.sentence]?.block !== block) break
      if (token.key !== 'it') continue
      all.push({ ...spot, definite: true, first: at, last: at + 1, sentence: token.sentence })
    }
  }
  return all
}
