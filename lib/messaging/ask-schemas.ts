/** What a page session may say: its process may be in the hands of the page, so that every field is checked. */
import * as v from 'valibot'
import { problem, type Result } from '../domain/result.ts'
import { entity } from './entity-schema.ts'
import type { PageAsks } from './protocol.ts'
import { id, list, offset, words } from './schema-parts.ts'

/** More than is ever read of a page. */
const LONGEST_TEXT = 6_000_000

const text = v.pipe(v.string(), v.maxLength(LONGEST_TEXT))
const pageOfArticle = { url: words, canonical: words, title: words, date: v.nullable(words) }

const facts = v.object({
  ...pageOfArticle,
  outlet: words,
  language: words,
  dateSource: v.nullable(v.picklist(['json-ld', 'meta', 'time-element', 'address', 'text', 'given'])),
})

const excerpt = v.pipe(
  v.object({ text: words, from: offset, start: offset, end: offset }),
  v.check(({ text, from, start, end }) => text.slice(start - from, end - from).trim() !== ''),
  v.check(({ text, from, start, end }) => from <= start && end <= from + text.length),
)

const raw = v.object({
  url: words,
  canonical: words,
  text,
  title: words,
  heading: words,
  languages: list(words),
  tags: list(v.strictTuple([words, words])),
  jsonLd: list(text),
  times: list(v.object({ at: words, label: words })),
  datelines: list(words),
})

const SCHEMAS = {
  recognise: v.object({
    // Told back to the page and nothing else.
    question: words,
    raw,
    scope: v.picklist(['article', 'whole-page', 'selection']),
    hasView: v.boolean(),
  }),
  recall: v.object(pageOfArticle),
  findKept: v.object({ article: v.object(pageOfArticle), text, rest: v.nullable(list(id)) }),
  keep: v.pipe(
    v.object({
      id,
      article: v.union([raw, facts]),
      entity: v.nullable(entity),
      passage: v.nullable(excerpt),
    }),
    // Only a passage can be of an entity.
    v.check(({ entity, passage }) => passage !== null || entity === null),
  ),
  openPanel: v.object({ entity: v.nullable(id), annotation: v.nullable(id) }),
  glance: v.null(),
  loadReadingView: v.null(),
  pageChanged: v.null(),
} satisfies Record<keyof PageAsks, v.GenericSchema>

/** What an ask has to be. */
export type CheckAsk = <Name extends keyof PageAsks>(
  name: Name,
  ask: unknown,
) => Result<PageAsks[Name]['ask']>

/** An ask with the fields that it may have and no others; a failure where one of them is not as it has to be. */
export const checkAsk: CheckAsk = (name, ask) => {
  const checked = v.safeParse(SCHEMAS[name], ask)
  if (checked.success) return { ok: true, value: checked.output as PageAsks[typeof name]['ask'] }
  return problem('bad-message')
}

const WHAT_IS_STORED = v.object({ article: facts, entity: v.nullable(entity) })

/** The same for what a page session told the panel, where it is to be stored. */
export function checkToKeep<Told extends v.InferInput<typeof WHAT_IS_STORED>>(told: Told): Result<Told> {
  const checked = v.safeParse(WHAT_IS_STORED, told)
  return checked.success ? { ok: true, value: { ...told, ...checked.output } } : problem('bad-message')
}
