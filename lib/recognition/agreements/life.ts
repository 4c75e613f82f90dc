/** The steps that a text tells of each instrument, sentence by sentence. */
import type { AgreementType } from '../../domain/entity.ts'
import type { Work } from '../../work/turns.ts'
import type { Document } from '../document.ts'
import type { Candidate } from './candidate.ts'
import type { Place } from './cue-place.ts'
import type { Pronoun } from './pronouns.ts'
import { type Step, stepsIn } from './status-cues.ts'

/** A mention or a pronoun that stands for one or several; `instruments` by number. */
type Spot = Place & { instruments: readonly number[]; sentence: number }

/** Steps by number of instrument, each list in the order of the text. */
export function* stepsOf(
  { document, pronouns }: { document: Document; pronouns: readonly Pronoun[] },
  instruments: readonly { mentions: readonly Candidate[]; type: AgreementType }[],
): Work<Step[][]> {
  const all = instruments.flatMap(({ mentions, type }, instrument): Spot[] =>
    mentions.map(({ first, last, phrase }) => ({
      first,
      last,
      type,
      definite: phrase === null || phrase.determiner === 'definite',
      instruments: [instrument],
      sentence: document.tokens[first]?.sentence ?? 0,
    })),
  )
  for (const { at, instruments: meant, leftOut } of pronouns) {
    const type = instruments[meant[0] ?? -1]?.type ?? 'other'
    const sentence = document.tokens[leftOut ? at - 1 : at]?.sentence ?? 0
    const last = leftOut ? at : at + 1
    all.push({ first: at, last, type, definite: true, instruments: meant, sentence })
  }
  all.sort((a, b) => a.first - b.first)
  const steps: Step[][] = instruments.map(() => [])
  for (let from = 0; from < all.length; ) {
    yield
    const sentence = all[from]?.sentence ?? 0
    let to = from
    while (all[to]?.sentence === sentence) to++
    const here = all.slice(from, to)
    for (const [n, told] of stepsIn(document, sentence, here).entries()) {
      for (const instrument of here[n]?.instruments ?? []) steps[instrument]?.push(...told)
    }
    from = to
  }
  return steps
}
