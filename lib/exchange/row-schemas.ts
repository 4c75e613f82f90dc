/** What the rows of the library may say in a file. Fields that this Entente does not know stay with their row. */
import * as v from 'valibot'
import { ANNOTATION_KINDS } from '../domain/annotation.ts'
import { COLOURS } from '../domain/colour.ts'
import { entitySchema } from './entity-schema.ts'
import { FAULT_OTHERWISE, fault } from './fault.ts'
import {
  dateOrNull,
  filledText,
  issueInWords,
  moment,
  momentOrNull,
  offset,
  oneOf,
  type RowName,
  rowId,
  text,
  webAddress,
} from './schema-parts.ts'

const articleRow = v.pipe(
  v.looseObject({
    key: webAddress,
    // The first version of the file has none.
    addresses: v.optional(v.array(webAddress, fault('fault:list')), []),
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
        type: v.literal('TextQuoteSelector', fault('fault:quoteSelector')),
        exact: filledText,
        prefix: text,
        suffix: text,
      }),
      v.looseObject({
        type: v.literal('TextPositionSelector', fault('fault:positionSelector')),
        start: offset,
        end: offset,
      }),
    ],
    fault('fault:selectors'),
  ),
  v.check(([, { start, end }]) => start <= end, fault('fault:endFirst')),
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
    tags: v.array(text, fault('fault:list')),
    colour: v.nullish(oneOf(COLOURS), null),
    collections: v.optional(v.array(rowId, fault('fault:list')), []),
    created: moment,
    modified: moment,
    deleted: momentOrNull,
  }),
  v.check(
    ({ kind, entity }) =>
      kind === 'highlight' || kind === 'article' ? entity === null : entity?.kind === kind,
    fault('fault:otherKind'),
  ),
  v.check(
    ({ kind, selectors, quote }) =>
      kind === 'article' ? selectors === null && quote === '' : selectors !== null,
    fault('fault:noPlace'),
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
  one: v.array(filledText, fault('fault:list')),
  other: v.array(filledText, fault('fault:list')),
  created: moment,
  deleted: momentOrNull,
})

const preferenceRow = v.object({
  name: v.pipe(text, v.regex(/^[\w.-]{1,64}$/, fault('fault:name'))),
  value: v.unknown(),
})

export type Checked<Row> = { ok: true; row: Row } | { ok: false; why: string }

const MOST_FAULTS = 3

function checkWith<Schema extends v.GenericSchema>(schema: Schema, what: RowName) {
  return (value: unknown): Checked<v.InferOutput<Schema>> => {
    const parsed = v.safeParse(schema, value, FAULT_OTHERWISE)
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
