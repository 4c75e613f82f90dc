/** What the fields of rows have in common, in words for the reader. */
import * as v from 'valibot'
import { say } from '../words/say.ts'
import { fault } from './fault.ts'
import { isWebAddress } from './web-address.ts'

export const text = v.string(fault('fault:text'))

export const filledText = v.pipe(text, v.minLength(1, fault('fault:empty')))

export const textOrNull = v.nullable(v.string(fault('fault:textOrNull')))

/** Ids are random or made from content; they never hold a path or markup. */
export const rowId = v.pipe(text, v.regex(/^[\w-]{1,64}$/, fault('fault:id')))

/** In the form that compares as text: `2026-01-16T08:30:00.000Z`. */
export const moment = v.pipe(
  text,
  v.check(
    (value) => /^\d{4}-\d\d-\d\dT/.test(value) && !Number.isNaN(Date.parse(value)),
    fault('fault:moment'),
  ),
  v.transform((value) => new Date(value).toISOString()),
)

export const momentOrNull = v.nullish(moment, null)

/** A day, month, year or moment. */
export const dateOrNull = v.nullable(
  v.pipe(text, v.regex(/^\d{4}(?:-\d\d){0,2}(?:T[\d:.+Z-]{1,30})?$/, fault('fault:date'))),
)

export const webAddress = v.pipe(text, v.check(isWebAddress, fault('fault:address')))

export const offset = v.pipe(
  v.number(fault('fault:number')),
  v.integer(fault('fault:offset')),
  v.minValue(0, fault('fault:offset')),
)

export const party = v.pipe(
  text,
  v.minLength(1, fault('fault:empty')),
  v.maxLength(120, fault('fault:party')),
)

export const oneOf = <const Options extends readonly string[]>(options: Options) =>
  v.picklist(options, fault('fault:oneOf', { options: options.join(', ') }))

/** What a row is called where it is none. */
export type RowName =
  | 'annotation'
  | 'article'
  | 'collection'
  | 'correction'
  | 'decision'
  | 'pack'
  | 'preference'

/** What is wrong with a field: `selectors.0.exact is missing`. */
export function issueInWords(issue: v.BaseIssue<unknown>, what: RowName): string {
  const field = issue.path?.map(({ key }) => String(key)).join('.')
  if (!field) return issue.kind === 'schema' ? say(`fault:no.${what}`) : issue.message
  return issue.input === undefined
    ? say('fault:missing', { field })
    : say('fault:ofField', { field, why: issue.message })
}
