/** What an entity in a file may say. Fields that this Entente does not know stay with it. */
import * as v from 'valibot'
import { AGREEMENT_STATUSES } from '../domain/agreement-status.ts'
import { AGREEMENT_TYPES, type OfficeSource } from '../domain/entity.ts'
import type { Mood } from '../domain/step.ts'
import type { Certainty } from '../domain/term.ts'
import { TOPICS } from '../domain/topic.ts'
import { fault } from './fault.ts'
import { dateOrNull, filledText, offset, oneOf, party, text, textOrNull } from './schema-parts.ts'

const STEPS = AGREEMENT_STATUSES.filter((status) => status !== 'unknown')
const MOODS: readonly Mood[] = ['done', 'planned', 'conditional', 'denied', 'demanded']
const CERTAINTIES: readonly Certainty[] = ['sourced', 'known', 'doubtful']
const OFFICE_SOURCES: readonly OfficeSource[] = ['text', 'knowledge', 'reader']

const evidence = v.looseObject({ start: offset, end: offset, quote: text }, fault('fault:passage'))

const step = v.looseObject({
  status: oneOf(STEPS),
  mood: oneOf(MOODS),
  evidence,
  date: dateOrNull,
  party: v.nullable(party),
})

const term = v.looseObject({
  person: text,
  aliases: v.array(text, fault('fault:list')),
  office: text,
  officeKey: text,
  country: party,
  from: textOrNull,
  to: textOrNull,
  certainty: oneOf(CERTAINTIES),
  source: text,
  asOf: text,
})

const known = v.looseObject({
  name: text,
  terms: v.array(term, fault('fault:list')),
  predecessor: textOrNull,
  successor: textOrNull,
  asOf: text,
})

const common = { id: text, name: filledText }
const parties = v.array(party, fault('fault:list'))

export const entitySchema = v.variant(
  'kind',
  [
    v.looseObject({
      kind: v.literal('official'),
      ...common,
      office: textOrNull,
      officeFrom: v.nullish(oneOf(OFFICE_SOURCES), null),
      country: v.nullable(party),
      evidence: v.nullable(evidence),
      known: v.nullish(known, null),
    }),
    v.looseObject({
      kind: v.literal('agreement'),
      ...common,
      type: oneOf(AGREEMENT_TYPES),
      status: oneOf(AGREEMENT_STATUSES),
      statusEvidence: v.nullable(evidence),
      date: dateOrNull,
      steps: v.optional(v.array(step, fault('fault:list')), []),
      parties,
    }),
    v.looseObject({ kind: v.literal('area'), ...common, topic: oneOf(TOPICS), parties }),
  ],
  fault('fault:entity'),
)
