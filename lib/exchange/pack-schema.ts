/** What a knowledge pack may say: every field checked, in words for the person who wrote it. */
import * as v from 'valibot'
import type { PackAbout, PackTerm } from '../domain/pack.ts'
import { say } from '../words/say.ts'
import { FAULT_OTHERWISE, fault } from './fault.ts'

/** Longest texts, in UTF-16 units: longer ones are no names, and none of this is for prose. */
const LONGEST_NAME = 120
const LONGEST_TEXT = 500
const MOST_ALIASES = 50

/** A character that nobody sees, half of one, or one that turns the direction of what follows. */
const UNSEEN = /[\p{Cc}\p{Surrogate}\u200e\u200f\u202a-\u202e\u2028\u2029\u2066-\u2069\ufeff\ufffd]/u
const MARKUP = /[<>]/
const SEPARATOR = /[|;]/
const SCRIPT = /^\s*(?:blob|data|file|javascript|vbscript):/i
const PARTIAL_DATE = /^[12]\d{3}(?:-\d{2}(?:-\d{2})?)?$/
const COUNTRY_FORM = /^(?:[A-Z]{2}|[A-Za-z0-9][A-Za-z0-9-]{2,15})$/
const KEY_FORM = /^[a-z]{1,40}(?:-[a-z]{1,40}){0,4}$/

const text = (longest: number) =>
  v.pipe(
    v.string(fault('fault:text')),
    v.trim(),
    v.maxLength(longest, fault('fault:longerThan', { most: String(longest) })),
    v.check((value) => !UNSEEN.test(value), fault('fault:unseen')),
    v.check((value) => !MARKUP.test(value), fault('fault:markup')),
  )

/** Text that must be there: no markup, nothing unseen. */
export const needed = (longest: number) => v.pipe(text(longest), v.minLength(1, fault('fault:empty')))

const personName = v.pipe(
  needed(LONGEST_NAME),
  v.check((value) => !SEPARATOR.test(value), fault('fault:separator')),
)

const source = v.pipe(
  text(LONGEST_TEXT),
  v.check((value) => !SCRIPT.test(value), fault('fault:address')),
)

const day = v.pipe(
  v.string(fault('fault:text')),
  v.trim(),
  v.check((value) => value.length === 10 && isDate(value), fault('fault:day')),
)

const date = v.pipe(
  v.nullish(v.string(fault('fault:textOrNull')), null),
  v.transform((value) => value?.trim() || null),
)
const isKnownDate = (value: string | null) => value === null || isDate(value)

const start = v.pipe(date, v.check(isKnownDate, fault('fault:start')))
const end = v.pipe(
  date,
  v.check((value) => value === 'now' || isKnownDate(value), fault('fault:end')),
)

const about = v.object({
  name: needed(LONGEST_NAME),
  asOf: day,
  source: v.optional(source, ''),
  licence: v.optional(text(LONGEST_TEXT), ''),
})

const CERTAINTY = ['sourced', 'known', 'doubtful'] as const

const term = v.pipe(
  v.object({
    person: personName,
    aliases: v.optional(
      v.pipe(
        v.array(personName, fault('fault:names')),
        v.maxLength(MOST_ALIASES, fault('fault:tooManyNames', { most: String(MOST_ALIASES) })),
      ),
      [],
    ),
    office: needed(LONGEST_TEXT),
    officeKey: v.optional(
      v.pipe(
        v.string(fault('fault:text')),
        v.trim(),
        v.check((value) => value === '' || KEY_FORM.test(value), fault('fault:officeKey')),
      ),
      '',
    ),
    country: v.pipe(
      v.string(fault('fault:text')),
      v.trim(),
      v.regex(COUNTRY_FORM, fault('fault:countryForm')),
    ),
    from: start,
    to: end,
    certainty: v.optional(v.picklist(CERTAINTY, fault('fault:oneOf', { options: CERTAINTY.join(', ') }))),
    source: v.optional(source, ''),
  }),
  v.forward(
    v.check(
      ({ from, to }) => isInOrder(from, to),
      ({ input: { from, to } }) => say('fault:order', { from: from ?? '', to: to ?? '' }),
    ),
    ['to'],
  ),
)

const ABOUT_FIELDS: ReadonlySet<string> = new Set(Object.keys(about.entries))
const TERM_FIELDS: ReadonlySet<string> = new Set(Object.keys(term.pipe[0].entries))

export type Checked<T> = { ok: true; value: T } | { ok: false; faults: string[] }

/** What a pack says about itself; `fields` beside its own are allowed. */
export function checkAbout(value: object, fields: readonly string[]): Checked<PackAbout> {
  return check(about, value, new Set([...ABOUT_FIELDS, ...fields]))
}

/** One term. Without a source, of its own or of the pack, it counts as not looked up. */
export function checkTerm(value: unknown, packSource: string): Checked<PackTerm> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return { ok: false, faults: [say('fault:noTerm')] }
  }
  const checked = check(term, value, TERM_FIELDS)
  if (!checked.ok) return checked
  const from = checked.value.source || packSource
  const said = checked.value.certainty ?? 'sourced'
  return {
    ok: true,
    value: { ...checked.value, source: from, certainty: said === 'sourced' && !from ? 'known' : said },
  }
}

function check<S extends typeof about | typeof term>(
  schema: S,
  value: object,
  fields: ReadonlySet<string>,
): Checked<v.InferOutput<S>> {
  const unknown = Object.keys(value).filter((field) => !fields.has(field))
  if (unknown.length > 0) {
    return {
      ok: false,
      faults: unknown.slice(0, 3).map((field) => say('fault:unknownField', { field: shown(field) })),
    }
  }
  const parsed = v.safeParse(schema, value, FAULT_OTHERWISE)
  return parsed.success
    ? { ok: true, value: parsed.output }
    : { ok: false, faults: parsed.issues.map(toWords) }
}

function toWords(issue: v.BaseIssue<unknown>): string {
  const field = String(issue.path?.[0]?.key)
  if (issue.input === undefined && issue.kind === 'schema') return say('fault:missing', { field })
  const seen = typeof issue.input === 'string' ? shown(issue.input) : ''
  return say(seen ? 'fault:ofFieldSeen' : 'fault:ofField', { field, why: issue.message, seen })
}

/** Some words of a file as a message may repeat them. */
export function shown(value: string): string {
  const short = value.length > 40 ? `${value.slice(0, 40)}…` : value
  return short.replace(new RegExp(UNSEEN.source, 'gu'), '�')
}

function isDate(value: string): boolean {
  if (!PARTIAL_DATE.test(value)) return false
  const whole = `${value}${'-01-01'.slice(value.length - 4)}`
  const moment = new Date(`${whole}T00:00:00Z`)
  return !Number.isNaN(moment.getTime()) && moment.toISOString().startsWith(whole)
}

/** As far as both are written out: "2021" neither begins nor ends before "2021-05". */
function isInOrder(from: string | null, to: string | null): boolean {
  if (from === null || to === null || to === 'now') return true
  return to.slice(0, from.length) >= from.slice(0, to.length)
}
