/** What a correction in a file may say: every field checked, in words for the reader. */
import * as v from 'valibot'
import type { Correction } from '../domain/correction.ts'
import { FAULT_OTHERWISE, fault } from './fault.ts'
import { needed } from './pack-schema.ts'
import { issueInWords, moment, momentOrNull } from './schema-parts.ts'
import { isWebAddress } from './web-address.ts'

const LONGEST_NAME = 200
const LONGEST_OFFICE = 500
const LONGEST_ADDRESS = 2_000
/** Twice of what is written, because spaces may be doubled. */
const LONGEST_SIDE = 64

const name = needed(LONGEST_NAME)

const country = v.nullish(
  v.pipe(
    v.string(fault('fault:textOrNull')),
    v.regex(/^[A-Za-z0-9][A-Za-z0-9+ -]{1,20}$/, fault('fault:country')),
  ),
  null,
)

const side = v.pipe(v.string(fault('fault:text')), v.maxLength(LONGEST_SIDE, fault('fault:tooLong')))

const common = {
  id: v.pipe(v.string(fault('fault:text')), v.regex(/^[\w-]{1,64}$/, fault('fault:id'))),
  article: v.pipe(
    v.nullish(
      v.object({
        url: v.pipe(
          v.string(fault('fault:text')),
          v.maxLength(LONGEST_ADDRESS, fault('fault:tooLong')),
          v.check((value) => isWebAddress(value) || /^file:\/\//i.test(value), fault('fault:address')),
        ),
        title: v.pipe(v.string(fault('fault:text')), v.maxLength(LONGEST_ADDRESS, fault('fault:tooLong'))),
      }),
      null,
    ),
    // A page on one machine is nowhere on another, so only the word itself is taken.
    v.transform((article) => (article && isWebAddress(article.url) ? article : null)),
  ),
  created: moment,
  deleted: momentOrNull,
}

const correction = v.variant(
  'what',
  [
    v.object({ what: v.literal('not-an-official'), name, country, ...common }),
    v.object({
      what: v.literal('different-person'),
      form: name,
      not: name,
      is: v.nullish(name, null),
      passage: v.nullish(v.object({ before: side, after: side }), null),
      ...common,
    }),
    v.object({ what: v.literal('same-person'), name, as: name, ...common }),
    v.object({ what: v.literal('office'), name, office: needed(LONGEST_OFFICE), country, ...common }),
  ],
  fault('fault:correctionKind'),
)

/** One correction, or what is wrong with it. */
export function checkCorrection(
  value: unknown,
): { ok: true; correction: Correction } | { ok: false; faults: string[] } {
  const parsed = v.safeParse(correction, value, FAULT_OTHERWISE)
  if (parsed.success) return { ok: true, correction: parsed.output }
  return { ok: false, faults: parsed.issues.map((issue) => issueInWords(issue, 'correction')) }
}
