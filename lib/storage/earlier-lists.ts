/** What is kept of named people and agreements, found by the indexes of their names. */
import type { Annotation, Kept, KeptArticle } from '../domain/annotation.ts'
import type { Result } from '../domain/result.ts'
import { askTogether } from './attempt.ts'
import type { Database } from './database.ts'
import { byArticle, isKept, keysOf } from './kept-by-article.ts'

/** Under which names something is looked for, each as it is written. */
export type SoughtNames = {
  /** People, by every spelling. */
  officials: readonly string[]
  /** People, by the name that the knowledge has for them. */
  knownOfficials: readonly string[]
  agreements: readonly string[]
}

/** What is kept of them in other articles than this one; the newest article first, those without a date last. */
export function keptOfNames(
  database: Database,
  { officials, knownOfficials, agreements }: SoughtNames,
  here: string,
): Promise<Result<Kept[]>> {
  return askTogether(database, ['articles', 'annotations'], async (tables) => {
    const named = await tables.annotations
      .where('entity.name')
      .anyOf([...officials, ...agreements])
      .toArray()
    const known = await tables.annotations
      .where('entity.known.name')
      .anyOf([...knownOfficials])
      .toArray()
    const found = new Map([...named, ...known].map((annotation) => [annotation.id, annotation]))
    const persons = new Set(officials)
    const wanted = [...found.values()].filter(
      (annotation) =>
        isKept(annotation) && annotation.article !== here && isAsked(annotation, { persons, agreements }),
    )
    const kept = byArticle(await tables.articles.bulkGet(keysOf(wanted)), wanted)
    return kept.sort((a, b) => compareDates(a.article, b.article))
  })
}

/** An agreement called like a person is not that person. */
function isAsked(
  { entity }: Annotation,
  { persons, agreements }: { persons: ReadonlySet<string>; agreements: readonly string[] },
): boolean {
  if (entity?.kind === 'agreement') return agreements.includes(entity.name)
  return entity?.kind === 'official' && (persons.has(entity.name) || entity.known !== null)
}

function compareDates(a: KeptArticle, b: KeptArticle): number {
  const [one, other] = [a.date ?? '', b.date ?? '']
  return one === other ? (a.key < b.key ? -1 : 1) : one < other ? 1 : -1
}
