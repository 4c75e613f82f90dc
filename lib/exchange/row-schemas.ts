/** What the rows of the collection may say in a file. Fields that this Entente does not know stay with their row. */
import * as v from 'valibot'
import { ANNOTATION_KINDS } from '../domain/annotation.ts'
import { COLOURS } from '../domain/colour.ts'
import { entitySchema } from './entity-schema.ts'
import {
  dateOrNull,
  filledText,
  issueInWords,
  moment,
  momentOrNull,
  offset,
  oneOf,
  rowId,
  text,
  webAddress,
} from './schema-parts.ts'

const articleRow = v.pipe(
  v.looseObject({
    key: webAddress,
    // The first version of the file has none.
    addresses: v.optional(v.array(webAddress, 'must be a list'), []),
    url: webAddress,
    title: text,
    outlet: text,
    language: text,
    date: dateOrNull,
    retrieved: moment,
  }),
  v.transform((row) =>
    row.addresses.includes(row.key) ? row : { ...row, addresses: [row.key, ...row.addresses] },
  ),
)

const selectors = v.pipe(
  v.tuple(
    [
      v.looseObject({
        type: v.literal('TextQuoteSelector', 'must be a TextQuoteSelector'),
        exact: filledText,
        prefix: text,
        suffix: text,
      }),
      v.looseObject({
        type: v.literal('TextPositionSelector', 'must be a TextPositionSelector'),
        start: offset,
        end: offset,
      }),
    ],
    'must be a quote and a position',
  ),
  v.check(([, { start, end }]) => start <= end, 'end before they start'),
)

const annotationRow = v.pipe(
  v.looseObject({
    id: rowId,
    article: webAddress,
    kind: oneOf(ANNOTATION_KINDS),
    quote: text,
    context: text,
    changed: v.nullish(v.looseObject({ context: text, seen: moment }), null),
    selectors: v.nullable(selectors),
    entity: v.nullable(entitySchema),
    note: text,
    tags: v.array(text, 'must be a list'),
    colour: v.nullish(oneOf(COLOURS), null),
    collections: v.optional(v.array(rowId, 'must be a list'), []),
    created: moment,
    modified: moment,
    deleted: momentOrNull,
  }),
  v.check(
    ({ kind, entity }) =>
      kind === 'highlight' || kind === 'article' ? entity === null : entity?.kind === kind,
    'is of another kind than what it names',
  ),
  v.check(
    ({ kind, selectors, quote }) =>
      kind === 'article' ? selectors === null && quote === '' : selectors !== null,
    'has no place in its article',
  ),
)

const collectionRow = v.looseObject({
  id: rowId,
  name: filledText,
  parent: v.nullable(rowId),
  created: moment,
  modified: moment,
  deleted: momentOrNull,
})

const fileDecisionRow = v.looseObject({
  id: rowId,
  what: oneOf(['join', 'part']),
  one: v.array(filledText, 'must be a list'),
  other: v.array(filledText, 'must be a list'),
  created: moment,
  deleted: momentOrNull,
})

const preferenceRow = v.object({
  name: v.pipe(text, v.regex(/^[\w.-]{1,64}$/, 'is no name')),
  value: v.unknown(),
})

export type Checked<Row> = { ok: true; row: Row } | { ok: false; why: string }

const MOST_FAULTS = 3

function checkWith<Schema extends v.GenericSchema>(schema: Schema, what: string) {
  return (value: unknown): Checked<v.InferOutput<Schema>> => {
    const parsed = v.safeParse(schema, value)
    if (parsed.success) return { ok: true, row: parsed.output }
    const faults = parsed.issues.slice(0, MOST_FAULTS).map((issue) => issueInWords(issue, what))
    return { ok: false, why: faults.join('; ') }
  }
}

export const checkArticle = checkWith(articleRow, 'article')
export const checkAnnotation = checkWith(annotationRow, 'annotation')
export const checkCollection = checkWith(collectionRow, 'collection')
export const checkFileDecision = checkWith(fileDecisionRow, 'decision')
export const checkPreference = checkWith(preferenceRow, 'preference')
