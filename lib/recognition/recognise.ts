import type { Article } from '../domain/article.ts'
import type { Correction } from '../domain/correction.ts'
import type { Mention, Reading } from '../domain/reading.ts'
import type { OfficeHolders } from '../knowledge/office-holders.ts'
import { finish, type Work } from '../work/turns.ts'
import { findAgreements } from './agreements.ts'
import { findAreas } from './areas.ts'
import { readingDocument } from './document.ts'
import { ENGINE } from './engine.ts'
import type { Grammar } from './grammar.ts'
import { findOfficials } from './officials.ts'

/** What recognition needs beside the article. */
export type RecognitionDeps = {
  /** The language library's view of a sentence. */
  grammar: Grammar
  /** Who held which office; the bundled facts alone where nothing is said. */
  officeHolders?: OfficeHolders
  /** The reader's word, which beats every rule. */
  corrections?: readonly Correction[]
}

/** Reads one article: pure, the same in the background, in a test and from the command line. */
export function recognise(article: Pick<Article, 'text' | 'date'>, deps: RecognitionDeps): Reading {
  return finish(recognising(article, deps))
}

/** As `recognise`, turn by turn. */
export function* recognising(
  article: Pick<Article, 'text' | 'date'>,
  { grammar, officeHolders, corrections }: RecognitionDeps,
): Work<Reading> {
  const document = yield* readingDocument(article.text)
  const context = { date: article.date, grammar }
  const officials = yield* findOfficials(document, { ...context, officeHolders, corrections })
  const agreements = yield* findAgreements(document, context, officials)
  const areas = yield* findAreas(document, agreements.mentions, context)
  return {
    engine: ENGINE,
    mentions: [...officials.mentions, ...agreements.mentions, ...areas.mentions].sort(byPlace),
    officials: byId(officials.entities),
    agreements: byId(agreements.entities),
    areas: byId(areas.entities),
  }
}

function byPlace(a: Mention, b: Mention): number {
  return a.start - b.start || b.end - a.end
}

function byId<T extends { id: string }>(entities: readonly T[]): Record<string, T> {
  return Object.fromEntries(entities.map((entity) => [entity.id, entity]))
}
