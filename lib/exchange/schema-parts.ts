/** What the fields of rows have in common, in words for the reader. */
import * as v from 'valibot'
import { isWebAddress } from './web-address.ts'

export const text = v.string('must be text')

export const filledText = v.pipe(text, v.minLength(1, 'is empty'))

export const textOrNull = v.nullable(v.string('must be text or null'))

/** Ids are random or made from content; they never hold a path or markup. */
export const rowId = v.pipe(text, v.regex(/^[\w-]{1,64}$/, 'is no id'))

/** In the form that compares as text: `2026-01-16T08:30:00.000Z`. */
export const moment = v.pipe(
  text,
  v.check((value) => /^\d{4}-\d\d-\d\dT/.test(value) && !Number.isNaN(Date.parse(value)), 'is no moment'),
  v.transform((value) => new Date(value).toISOString()),
)

export const momentOrNull = v.nullish(moment, null)

/** A day, month, year or moment. */
export const dateOrNull = v.nullable(
  v.pipe(text, v.regex(/^\d{4}(?:-\d\d){0,2}(?:T[\d:.+Z-]{1,30})?$/, 'is no date')),
)

export const webAddress = v.pipe(text, v.check(isWebAddress, 'is no address of the web'))

export const offset = v.pipe(
  v.number('must be a number'),
  v.integer('is no offset'),
  v.minValue(0, 'is no offset'),
)

export const party = v.pipe(
  text,
  v.minLength(1, 'is empty'),
  v.maxLength(120, 'is no code of a state or organisation'),
)

export const oneOf = <const Options extends readonly string[]>(options: Options) =>
  v.picklist(options, `must be one of ${options.join(', ')}`)

/** What is wrong with a field: `selectors.0.exact is missing`. */
export function issueInWords(issue: v.BaseIssue<unknown>, what: string): string {
  const field = issue.path?.map(({ key }) => String(key)).join('.')
  if (!field) return issue.kind === 'schema' ? `is no ${what}` : issue.message
  return issue.input === undefined ? `${field} is missing` : `${field} ${issue.message}`
}
