/** What a page session may say of an entity that it keeps. */
import * as v from 'valibot'
import { AGREEMENT_STATUSES } from '../domain/agreement-status.ts'
import { AGREEMENT_TYPES } from '../domain/entity.ts'
import { TOPICS } from '../domain/topic.ts'
import { id, list, offset, words } from './schema-parts.ts'

const named = { id, name: words }
const evidence = v.object({ start: offset, end: offset, quote: words })
const dated = { date: v.nullable(words) }

const step = v.object({
  status: v.picklist(AGREEMENT_STATUSES.filter((status) => status !== 'unknown')),
  mood: v.picklist(['done', 'planned', 'conditional', 'denied', 'demanded']),
  evidence,
  ...dated,
  party: v.nullable(words),
})

const term = v.object({
  person: words,
  aliases: list(words),
  office: words,
  officeKey: words,
  country: words,
  from: v.nullable(words),
  to: v.nullable(words),
  certainty: v.picklist(['sourced', 'known', 'doubtful']),
  source: words,
  asOf: words,
})

const known = v.object({
  name: words,
  terms: list(term),
  predecessor: v.nullable(words),
  successor: v.nullable(words),
  asOf: words,
})

export const entity = v.variant('kind', [
  v.object({
    kind: v.literal('official'),
    ...named,
    office: v.nullable(words),
    officeFrom: v.nullable(v.picklist(['text', 'knowledge', 'reader'])),
    country: v.nullable(words),
    evidence: v.nullable(evidence),
    known: v.nullable(known),
  }),
  v.object({
    kind: v.literal('agreement'),
    ...named,
    type: v.picklist(AGREEMENT_TYPES),
    status: v.picklist(AGREEMENT_STATUSES),
    statusEvidence: v.nullable(evidence),
    ...dated,
    steps: list(step),
    parties: list(words),
  }),
  v.object({
    kind: v.literal('area'),
    ...named,
    topic: v.picklist(TOPICS),
    parties: list(words),
  }),
])
