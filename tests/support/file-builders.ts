/** Test data about agreement files. */
import type { FileDecision, FileEntry } from '../../lib/domain/agreement-file.ts'
import type { Agreement } from '../../lib/domain/entity.ts'
import type { Step } from '../../lib/domain/step.ts'
import { entryId } from '../../lib/insight/agreement-file.ts'
import { aKeptArticle, anAgreement, anAnnotation } from './builders.ts'

/** An agreement as the article of a day tells it; the outlet names the article too. */
export function anEntry(date: string | null, outlet: string, parts: Partial<Agreement> = {}): FileEntry {
  const slug = outlet.toLowerCase().replace(/\W+/g, '-')
  const article = aKeptArticle({ url: `https://${slug}.example/${date ?? 'undated'}`, date, outlet })
  const agreement = anAgreement({ status: 'unknown', statusEvidence: null, date: null, ...parts })
  const passage = anAnnotation({ article: article.key, entity: agreement })
  return { id: entryId(article, agreement), article, agreement, passages: [passage] }
}

/** A step with the words that tell it; undated and everybody's unless the test says otherwise. */
export function aStep(status: Step['status'], mood: Step['mood'], parts: Partial<Step> = {}): Step {
  const quote = `${mood} ${status}`
  const evidence = { start: 0, end: quote.length, quote }
  return { status, mood, evidence, date: null, party: null, states: null, ...parts }
}

export function aFileDecision(
  what: FileDecision['what'],
  one: readonly FileEntry[],
  other: readonly FileEntry[],
  parts: Partial<FileDecision> = {},
): FileDecision {
  return {
    id: 'decision-1',
    what,
    one: one.map(({ id }) => id),
    other: other.map(({ id }) => id),
    created: '2026-02-01T10:00:00.000Z',
    deleted: null,
    ...parts,
  }
}
