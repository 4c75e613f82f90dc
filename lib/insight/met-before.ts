/** What a reader kept earlier of the people and agreements of an article, and what changed since. */
import type { FileDecision } from '../domain/agreement-file.ts'
import type { AgreementStatus } from '../domain/agreement-status.ts'
import type { Kept, KeptArticle } from '../domain/annotation.ts'
import type { KeptPassage } from '../domain/dossier.ts'
import type { Agreement, Official } from '../domain/entity.ts'
import { mayBeSameOffice } from '../domain/office.ts'
import type { Reading } from '../domain/reading.ts'
import { entryId } from './agreement-file.ts'
import { filesOfReading } from './files-of-reading.ts'
import { placeInLife } from './life-order.ts'

/** What is otherwise in the article at hand than in an earlier one. */
export type Change =
  | { what: 'office'; before: string; here: string; told: KeptArticle }
  | { what: 'status'; before: AgreementStatus; here: AgreementStatus; told: KeptArticle }

/** Someone or something that the reader has met before. */
export type MetBefore = {
  entity: Official | Agreement
  /** How many passages are kept of it elsewhere. */
  count: number
  /** Of the newest article. */
  newest: KeptPassage
  change: Change | null
}

/**
 * Those of a reading that were met before, what changed first, then by the newest article. `earlier`: what is kept of
 * them in other articles, the newest article first. `decisions`: what the reader said about agreement files.
 */
export function metBefore(
  reading: Pick<Reading, 'officials' | 'agreements'>,
  article: KeptArticle,
  earlier: readonly Kept[],
  decisions: FileDecision[],
): MetBefore[] {
  const all = earlier.flatMap(({ article: told, annotations }) =>
    annotations.map((annotation) => ({ annotation, article: told })),
  )
  const met = [...metOfficials(reading, article, all), ...metAgreements(reading, article, earlier, decisions)]
  return met.sort(
    (a, b) =>
      Number(b.change !== null) - Number(a.change !== null) ||
      compare(b.newest.article.date ?? '', a.newest.article.date ?? ''),
  )
}

function metOfficials(
  { officials }: Pick<Reading, 'officials'>,
  article: KeptArticle,
  all: readonly KeptPassage[],
): MetBefore[] {
  const byName = new Map<string, KeptPassage[]>()
  for (const passage of all) {
    const { entity } = passage.annotation
    if (entity?.kind !== 'official') continue
    for (const name of new Set([entity.name, entity.known?.name ?? entity.name])) {
      byName.set(name, [...(byName.get(name) ?? []), passage])
    }
  }
  return Object.values(officials).flatMap((official) => {
    const names = [official.name, official.known?.name ?? official.name]
    const passages = [...new Set(names.flatMap((name) => byName.get(name) ?? []))].filter((passage) =>
      mayBeSamePerson(official, passage),
    )
    return met(official, passages, officeChange(official, article, passages))
  })
}

/** Two people of one name who serve two states are two people, unless the knowledge has both under one name. */
function mayBeSamePerson(official: Official, { annotation }: KeptPassage): boolean {
  const other = annotation.entity?.kind === 'official' ? annotation.entity : null
  if (!other?.country || !official.country || other.country === official.country) return true
  return official.known !== null && other.known?.name === official.known.name
}

/** The newest office that an earlier article gave, where it is surely another one. */
function officeChange(
  { office: here }: Official,
  { date }: KeptArticle,
  passages: readonly KeptPassage[],
): Change | null {
  if (!here) return null
  const told = passages.find(
    ({ annotation: { entity }, article }) =>
      entity?.kind === 'official' && entity.office !== null && isEarlier(article.date, date),
  )
  const before = told?.annotation.entity?.kind === 'official' ? told.annotation.entity.office : null
  if (!told || !before || mayBeSameOffice(before, here)) return null
  return { what: 'office', before, here, told: told.article }
}

function metAgreements(
  reading: Pick<Reading, 'agreements'>,
  article: KeptArticle,
  earlier: readonly Kept[],
  decisions: FileDecision[],
): MetBefore[] {
  // Only what stands in one file is one instrument: "framework agreement" is the name of many.
  const files = filesOfReading(reading, article, { kept: [...earlier], decisions })
  return Object.values(reading.agreements).flatMap((agreement) => {
    const own = entryId(article, agreement)
    const entries = (files.get(agreement.id)?.entries ?? []).filter(({ id }) => id !== own)
    const others = entries.filter((entry) => entry.article.key !== article.key)
    const passages = others
      .toReversed()
      .flatMap((entry) => entry.passages.map((annotation) => ({ annotation, article: entry.article })))
    const known = others.filter((entry) => isEarlier(entry.article.date, article.date))
    return met(agreement, passages, statusChange(agreement, known))
  })
}

/** What is further on than every earlier article told; what stopped it is news whenever none told that. */
function statusChange(
  { status: here }: Agreement,
  known: readonly { article: KeptArticle; agreement: Agreement }[],
): Change | null {
  if (here === 'unknown') return null
  const told = known.filter(({ agreement }) => agreement.status !== 'unknown')
  const newest = told.at(-1)
  if (!newest || told.some(({ agreement }) => !isFurther(agreement.status, here))) return null
  return { what: 'status', before: newest.agreement.status, here, told: newest.article }
}

function isFurther(then: AgreementStatus, here: AgreementStatus): boolean {
  if (then === 'unknown' || here === 'unknown' || then === here) return false
  const [from, to] = [placeInLife(then), placeInLife(here)]
  return to === null || (from !== null && to > from)
}

function met(
  entity: Official | Agreement,
  passages: readonly KeptPassage[],
  change: Change | null,
): MetBefore[] {
  const [newest] = passages
  return newest ? [{ entity, count: passages.length, newest, change }] : []
}

/** Undated articles count as earlier: nothing says that they are later. */
function isEarlier(there: string | null, here: string | null): boolean {
  return there === null || here === null || there.slice(0, 10) <= here.slice(0, 10)
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
